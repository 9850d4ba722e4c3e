// Package corpus turns stored bytes into clean documents: it knows formats,
// charsets, page structure, metadata, places, numerals and calendar dates, and
// nothing about statements.
package corpus

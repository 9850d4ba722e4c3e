// Package eval compares statements with hand labels: how many values a program
// finds, and which fields of them are right. It is a port of the scorer that
// came with the labels and gives the same figures.
package eval

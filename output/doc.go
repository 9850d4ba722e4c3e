// Package output writes statements and documents as rows of files.
//
//   - row.go holds the schema: one struct for each table, one field for each column
//   - convert.go turns documents and statements into rows
//   - columns.go reads the columns off the structs, for every format and for the documentation
//   - formats.go is the table of formats; parquet.go and jsonl.go are its entries
//   - folder.go puts finished files in place, all or none half-written
package output

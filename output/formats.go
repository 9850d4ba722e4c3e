package output

import (
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/corpus/message"
)

// Format is a way to write the tables.
type Format struct {
	Name  string // as in --format
	About string
	media string // type of its files, for datapackage.json
	open  func(*folder, Options) (sink, error)
}

// Formats lists every format; an entry here is all that a new one needs.
var Formats = []Format{
	{"parquet", "Parquet, for DuckDB, pandas, R", "application/vnd.apache.parquet", openParquet},
	{"jsonl", "JSON lines, every key in every line", "application/jsonl",
		eachTable(".jsonl", newJSONL[DocumentRow], newJSONL[StatementRow], newJSONL[SkippedRow])},
	{"csv", "CSV that Excel opens as it is", "text/csv",
		eachTable(".csv", newCSV[DocumentRow], newCSV[StatementRow], newCSV[SkippedRow])},
	{"xlsx", "an Excel workbook, statements.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", openWorkbook},
}

// FormatNames lists the formats as --format takes them.
func FormatNames() []string {
	var names []string
	for _, f := range Formats {
		names = append(names, f.Name)
	}
	return names
}

func formatsNamed(names []string) ([]Format, error) {
	known := FormatNames()
	for _, name := range names {
		if !slices.Contains(known, name) {
			return nil, message.Errorf("unknown format %q; the formats are %s", name, strings.Join(known, ", "))
		}
	}
	var chosen []Format
	for _, f := range Formats {
		if slices.Contains(names, f.Name) {
			chosen = append(chosen, f)
		}
	}
	if len(chosen) == 0 {
		return nil, message.Errorf("no format is named; the formats are %s", strings.Join(known, ", "))
	}
	return chosen, nil
}

// sink takes rows in one format.
type sink interface {
	write(*Batch) error
	// finish ends the files' contents; the folder closes and places them.
	finish() error
	// notes tells, after finish, what the format could not hold.
	notes() []error
}

// rowWriter writes the rows of one table into one file.
type rowWriter[R Row] interface {
	Write([]R) (int, error)
	Close() error
}

type opener[R Row] func(io.Writer, Options) (rowWriter[R], error)

// tableFiles is a sink with a file for each table.
type tableFiles struct {
	documents  rowWriter[DocumentRow]
	statements rowWriter[StatementRow]
	skipped    rowWriter[SkippedRow]
}

func eachTable(extension string, documents opener[DocumentRow], statements opener[StatementRow], skipped opener[SkippedRow]) func(*folder, Options) (sink, error) {
	return func(f *folder, o Options) (sink, error) {
		var t tableFiles
		var errs [3]error
		t.documents, errs[0] = openTable(f, "documents", extension, documents, o)
		t.statements, errs[1] = openTable(f, "statements", extension, statements, o)
		t.skipped, errs[2] = openTable(f, "skipped", extension, skipped, o)
		return &t, errors.Join(errs[:]...)
	}
}

func openTable[R Row](f *folder, table, extension string, open opener[R], o Options) (rowWriter[R], error) {
	file, err := f.create(table+extension, table)
	if err != nil {
		return nil, err
	}
	return open(file, o)
}

func (t *tableFiles) write(b *Batch) error {
	_, err1 := t.documents.Write(b.Documents)
	_, err2 := t.statements.Write(b.Statements)
	_, err3 := t.skipped.Write(b.Skipped)
	return errors.Join(err1, err2, err3)
}

func (t *tableFiles) finish() error {
	return errors.Join(t.documents.Close(), t.statements.Close(), t.skipped.Close())
}

func (t *tableFiles) notes() []error { return nil }

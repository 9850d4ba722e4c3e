package output

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Format is a way to write the tables.
type Format struct {
	Name  string // as in --format
	About string
	open  func(*folder, Options) (sink, error)
}

// Formats lists every format; an entry here is all that a new one needs.
var Formats = []Format{
	{"parquet", "Parquet files, for DuckDB, pandas, R",
		eachTable(".parquet", newParquet[DocumentRow], newParquet[StatementRow], newParquet[SkippedRow])},
	{"jsonl", "JSON lines, every key in every line",
		eachTable(".jsonl", newJSONL[DocumentRow], newJSONL[StatementRow], newJSONL[SkippedRow])},
}

// Options say what the files tell about their making.
type Options struct {
	Program string // name and version of the program
}

// sink takes rows in one format.
type sink interface {
	write(*Batch) error
	// finish ends the files' contents; the folder closes and places them.
	finish() error
}

// Writer writes batches into a folder in one or more formats. Nothing is seen
// under the final names before Commit.
type Writer struct {
	folder *folder
	sinks  []sink
}

// NewWriter opens files of the named formats in the folder dir, which is made
// if it does not exist. Each format counts once however often it is named.
func NewWriter(dir string, formats []string, options Options) (*Writer, error) {
	chosen, err := formatsNamed(formats)
	if err != nil {
		return nil, err
	}
	folder, err := openFolder(dir)
	if err != nil {
		return nil, err
	}
	w := &Writer{folder: folder}
	for _, f := range chosen {
		s, err := f.open(folder, options)
		if err != nil {
			w.Discard()
			return nil, err
		}
		w.sinks = append(w.sinks, s)
	}
	return w, nil
}

// FormatNames lists the formats as --format takes them.
func FormatNames() []string {
	var names []string
	for _, f := range Formats {
		names = append(names, f.Name)
	}
	return names
}

// CheckFormats reports the names that are no format.
func CheckFormats(names []string) error {
	_, err := formatsNamed(names)
	return err
}

func formatsNamed(names []string) ([]Format, error) {
	known := FormatNames()
	for _, name := range names {
		if !slices.Contains(known, name) {
			return nil, fmt.Errorf("unknown format %q; the formats are %s", name, strings.Join(known, ", "))
		}
	}
	var chosen []Format
	for _, f := range Formats {
		if slices.Contains(names, f.Name) {
			chosen = append(chosen, f)
		}
	}
	if len(chosen) == 0 {
		return nil, fmt.Errorf("no format is named; the formats are %s", strings.Join(known, ", "))
	}
	return chosen, nil
}

// Write adds the rows of a batch.
func (w *Writer) Write(b *Batch) error {
	for _, s := range w.sinks {
		if err := s.write(b); err != nil {
			return err
		}
	}
	return nil
}

// Files lists the names that Commit puts in place.
func (w *Writer) Files() []string { return w.folder.names }

// Commit ends the files and puts them in place. When it fails, what stood
// there before still stands, but for files that were already replaced.
func (w *Writer) Commit() error {
	var errs []error
	for _, s := range w.sinks {
		errs = append(errs, s.finish())
	}
	if err := errors.Join(errs...); err != nil {
		w.Discard()
		return err
	}
	return w.folder.commit()
}

// Discard drops what was written; after Commit it does nothing.
func (w *Writer) Discard() { w.folder.discard() }

// rowWriter writes the rows of one table into one file.
type rowWriter[Row any] interface {
	Write([]Row) (int, error)
	Close() error
}

type opener[Row any] func(io.Writer, Options) (rowWriter[Row], error)

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
		t.documents, errs[0] = openTable(f, "documents"+extension, documents, o)
		t.statements, errs[1] = openTable(f, "statements"+extension, statements, o)
		t.skipped, errs[2] = openTable(f, "skipped"+extension, skipped, o)
		return &t, errors.Join(errs[:]...)
	}
}

func openTable[Row any](f *folder, name string, open opener[Row], o Options) (rowWriter[Row], error) {
	file, err := f.create(name)
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

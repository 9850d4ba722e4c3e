package output

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/parquet-go/parquet-go"
)

// readRows gives the rows of a Parquet file of the schema to the function, some
// hundred at a time; the slice is used again.
func readRows[Row any](name string, each func([]Row) error) error {
	in, err := os.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	info, err := in.Stat()
	if err != nil {
		return err
	}
	if err := readFile(in, info.Size(), each); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func readFile[Row any](in io.ReaderAt, size int64, each func([]Row) error) error {
	file, err := parquet.OpenFile(in, size)
	if err != nil {
		return err
	}
	if err := checkSchema[Row](file); err != nil {
		return err
	}
	reader := parquet.NewGenericReader[Row](file)
	defer reader.Close()
	rows := make([]Row, 256)
	for {
		clear(rows) // a null leaves a field as it was
		n, err := reader.Read(rows)
		if n > 0 {
			if err := each(rows[:n]); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// checkSchema refuses a file of another schema, whose columns parquet-go would
// leave empty without a word.
func checkSchema[Row any](file *parquet.File) error {
	for _, c := range columnsOf[Row]() {
		if file.Root().Column(c.Name) == nil {
			return fmt.Errorf("has no column %s: it was not written by this version of mubiao", c.Name)
		}
	}
	return nil
}

// tableFilesIn names the Parquet files of a table in a folder: one, or the parts
// of a partitioned one in the order of their paths.
func tableFilesIn(dir, table string) ([]string, error) {
	single := filepath.Join(dir, table+".parquet")
	if _, err := os.Stat(single); err == nil {
		return []string{single}, nil
	}
	var parts []string
	err := filepath.WalkDir(filepath.Join(dir, table), func(path string, entry os.DirEntry, err error) error {
		if err == nil && entry.Name() == partName {
			parts = append(parts, path)
		}
		return err
	})
	if err != nil || len(parts) == 0 {
		return nil, fmt.Errorf("%s: no such file, nor partitions in %s", single, filepath.Join(dir, table))
	}
	return parts, nil
}

// ReadDocuments, ReadStatements and ReadSkipped give the rows of a finished
// folder to the function, some hundred at a time; the slice is used again.
func ReadDocuments(dir string, each func([]DocumentRow) error) error {
	return readTable(dir, "documents", each)
}

// ReadStatements reads as ReadDocuments does.
func ReadStatements(dir string, each func([]StatementRow) error) error {
	return readTable(dir, "statements", each)
}

// ReadSkipped reads as ReadDocuments does.
func ReadSkipped(dir string, each func([]SkippedRow) error) error {
	return readTable(dir, "skipped", each)
}

func readTable[Row any](dir, table string, each func([]Row) error) error {
	files, err := tableFilesIn(dir, table)
	if err != nil {
		return err
	}
	for _, file := range files {
		if err := readRows(file, each); err != nil {
			return err
		}
	}
	return nil
}

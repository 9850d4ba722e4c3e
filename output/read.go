package output

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/parquet-go/parquet-go"

	"github.com/mubiao/mubiao/corpus/message"
)

// Row is a row of one of the tables.
type Row interface {
	DocumentRow | StatementRow | SkippedRow
}

func tableName[R Row]() string {
	switch any(*new(R)).(type) {
	case DocumentRow:
		return "documents"
	case StatementRow:
		return "statements"
	}
	return "skipped"
}

// Read gives the rows of a table that a run wrote as Parquet into the folder
// dir, in their order, to the function, some hundred at a time; the function
// may keep rows, but not the slice. A folder without the table is an error that
// satisfies errors.Is(err, fs.ErrNotExist).
func Read[R Row](dir string, each func([]R) error) error {
	files, err := tableFilesIn(dir, tableName[R]())
	if err != nil {
		return err
	}
	for _, file := range files {
		if err := openFile(file, func(f *parquet.File) error { return readRows(f, each) }); err != nil {
			return err
		}
	}
	return nil
}

// tableFilesIn names the Parquet files of a table in a folder: one, or the parts
// of a partitioned one in the order of their paths.
func tableFilesIn(dir, table string) ([]string, error) {
	single := filepath.Join(dir, table+".parquet")
	if _, err := os.Stat(single); !errors.Is(err, fs.ErrNotExist) {
		return []string{single}, nil
	}
	var parts []string
	err := filepath.WalkDir(filepath.Join(dir, table), func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.Name() == partName {
			parts = append(parts, path)
		}
		return err
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil, message.Errorf("%s: %w", single, fs.ErrNotExist)
	}
	return parts, err
}

// VocabularyOf gives the hash of the vocabulary that made the statements of a
// finished folder.
func VocabularyOf(dir string) (hash string, err error) {
	files, err := tableFilesIn(dir, "statements")
	if err != nil || len(files) == 0 {
		return "", err
	}
	err = openFile(files[0], func(file *parquet.File) error {
		hash, _ = file.Lookup(vocabularyKey)
		return nil
	})
	return hash, err
}

// openFile opens a Parquet file of this schema for the function.
func openFile(name string, use func(*parquet.File) error) (err error) {
	in, err := os.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	defer func() {
		// parquet-go panics on some files that are no Parquet of ours.
		if broken := recover(); broken != nil {
			err = message.Errorf("%s: cannot be read as Parquet: %v", name, broken)
		}
	}()
	info, err := in.Stat()
	if err != nil {
		return err
	}
	file, err := parquet.OpenFile(in, info.Size())
	if err != nil {
		return message.Errorf("%s: %w", name, err)
	}
	// parquet-go would leave the columns of another schema empty without a word.
	if version, _ := file.Lookup(schemaKey); version != SchemaVersion {
		return message.Errorf("%s: has the schema %q, and this program reads %q", name, version, SchemaVersion)
	}
	if err := use(file); err != nil {
		return message.Errorf("%s: %w", name, err)
	}
	return nil
}

func readRows[R Row](file *parquet.File, each func([]R) error) error {
	reader := parquet.NewGenericReader[R](file)
	defer reader.Close()
	rows := make([]R, 256)
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

package report

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/parquet-go/parquet-go"

	"github.com/mubiao/mubiao/output"
)

// readParquet reads the rows of a table ("documents", "statements",
// "skipped") that a run wrote into the folder dir, in their order, a few
// thousand at a time. A folder without the table is an error that satisfies
// errors.Is(err, fs.ErrNotExist).
func readParquet[Row any](dir, table string, each func([]Row) error) (err error) {
	name := filepath.Join(dir, table+".parquet")
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	defer func() {
		// parquet-go panics on some files that are no Parquet of ours.
		if r := recover(); r != nil {
			err = fmt.Errorf("%s: cannot be read as Parquet: %v", name, r)
		}
	}()
	info, err := file.Stat()
	if err != nil {
		return err
	}
	opened, err := parquet.OpenFile(file, info.Size())
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if version, ok := opened.Lookup("mubiao.schema"); !ok || version != output.SchemaVersion {
		return fmt.Errorf("%s: has schema %q, this program reads %q", name, version, output.SchemaVersion)
	}
	reader := parquet.NewGenericReader[Row](opened)
	defer reader.Close()
	for {
		// Fresh rows: parquet-go leaves what a null column held before.
		rows := make([]Row, 4096)
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
			return fmt.Errorf("%s: %w", name, err)
		}
	}
}

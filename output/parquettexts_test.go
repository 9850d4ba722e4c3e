package output

import (
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
)

func liveHeap() int64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC() // what pools hold survives one
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// What is written is not held: neither a row group of long texts nor the texts
// that a directory of pages would be made of.
func TestLongTextsAreNotHeld(t *testing.T) {
	w, err := NewWriter(t.TempDir(), Options{Program: "test"})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Discard()
	batch := sampleBatch()
	rest := strings.Repeat("目标", 40_000)
	write := func(from, to int) {
		for i := from; i < to; i++ {
			batch.Documents[0].Text = strconv.Itoa(i) + rest
			if err := w.Write(batch); err != nil {
				t.Fatal(err)
			}
		}
	}
	write(0, 200)
	before := liveHeap()
	write(200, 600)
	if grown := liveHeap() - before; grown > 8<<20 {
		t.Errorf("of %d MB of texts %d MB are held", 400*len(rest)>>20, grown>>20)
	}
}

// The row groups of documents are of one size, however long the texts are, and
// the directory of pages keeps no reader from any text.
func TestRowGroupsOfDocuments(t *testing.T) {
	for _, c := range []struct{ documents, letters, groups int }{
		{5_000, 20, 1},
		{40, 400_000, 3},
	} {
		dir := t.TempDir()
		batch := sampleBatch()
		for len(batch.Documents) < c.documents {
			row := batch.Documents[0]
			row.Text = strconv.Itoa(len(batch.Documents)) + strings.Repeat("标", c.letters)
			batch.Documents = append(batch.Documents, row)
		}
		write(t, dir, nil, batch)
		file, err := os.Open(filepath.Join(dir, "documents.parquet"))
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		info, _ := file.Stat()
		read, err := parquet.OpenFile(file, info.Size())
		if err != nil {
			t.Fatal(err)
		}
		if got := len(read.RowGroups()); got != c.groups {
			t.Errorf("%d documents of %d letters are in %d row groups, want %d", c.documents, c.letters, got, c.groups)
		}
		column, _ := read.Schema().Lookup("text")
		for _, group := range read.RowGroups() {
			index, err := group.ColumnChunks()[column.ColumnIndex].ColumnIndex()
			if err != nil {
				t.Fatal(err)
			}
			for page := range index.NumPages() {
				least, greatest := index.MinValue(page).String(), index.MaxValue(page).String()
				if least > "" || greatest < "龥" {
					t.Errorf("a page is said to hold texts from %q to %q", least, greatest)
				}
			}
		}
	}
}

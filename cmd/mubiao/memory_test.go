package main

import (
	"context"
	"fmt"
	"iter"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/output"
)

// smallPages are articles of which no two are alike, in sentences too short to
// be remembered: that memory has an end and is measured by itself.
func smallPages(n int) iter.Seq[corpus.Page] {
	return func(yield func(corpus.Page) bool) {
		for i := range uint64(n) {
			text := []byte("情况\n\n")
			for k := range uint64(18) {
				for j := range uint64(12) {
					text = fmt.Appendf(text, "%c", rune('一'+mix(i<<20|k<<10|j)%3000))
				}
				text = append(text, "。"...)
			}
			if !yield(corpus.NewPage(fmt.Sprintf("pages/%07d.txt", i), text)) {
				return
			}
		}
	}
}

// A run may read millions of documents, so each may add little to what is held:
// in a first run and in one that takes all rows over.
func TestMemoryForADocument(t *testing.T) {
	const most, few, many = 128, 4096, 2 * 4096
	dir := t.TempDir()
	for _, name := range []string{"first", "again"} {
		keeper, err := openKeeper(extractOptions{dir: dir, workers: 2}, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := output.NewWriter(filepath.Join(dir, name), output.Options{Formats: []string{"jsonl"}})
		if err != nil {
			t.Fatal(err)
		}
		var repeats duplicates
		summary := newSummary(dir)
		held := map[int]uint64{}
		sink := func(b *output.Batch) error {
			repeats.mark(b)
			summary.add(b)
			if summary.documents == few || summary.documents == many {
				held[summary.documents] = liveHeap()
			}
			return rows.Write(b)
		}
		statements := func(*corpus.Document) []extract.Statement { return nil }
		if err := extractPages(context.Background(), smallPages(many), 2, statements, keeper, sink); err != nil {
			t.Fatal(err)
		}
		if grown := int(held[many]) - int(held[few]); grown > most*(many-few) {
			t.Errorf("%s: each document adds %d bytes, may add %d", name, grown/(many-few), most)
		} else {
			t.Logf("%s: each document adds %d bytes", name, grown/(many-few))
		}
		if summary.documents != many || summary.duplicates > 0 || keeper.taken != map[string]int{"again": many}[name] {
			t.Errorf("%s: %d documents, %d duplicates, %d taken over", name, summary.documents, summary.duplicates, keeper.taken)
		}
		rows.Discard()
		if err := keeper.store.Finish(); err != nil {
			t.Fatal(err)
		}
		keeper.close()
	}
}

func liveHeap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC() // what is pooled goes with the second
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

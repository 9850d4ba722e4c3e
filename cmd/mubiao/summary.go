package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/output"
)

// summary counts what a run read and found.
type summary struct {
	dir        string
	pages      int
	taken      int // of the pages, from an earlier run
	documents  int
	duplicates int
	statements int
	skipped    map[string]int // by reason
	kinds      map[string]int
	indicators map[string]int // by canonical name
}

func newSummary(dir string) *summary {
	return &summary{dir: dir, skipped: map[string]int{}, kinds: map[string]int{}, indicators: map[string]int{}}
}

func (s *summary) add(b *output.Batch) {
	s.pages++
	s.documents += len(b.Documents)
	s.statements += len(b.Statements)
	for _, d := range b.Documents {
		if d.DuplicateOf != nil {
			s.duplicates++
		}
	}
	for _, row := range b.Skipped {
		s.skipped[row.Reason]++
	}
	for _, row := range b.Statements {
		s.kinds[row.Kind]++
		if row.IndicatorName != nil {
			s.indicators[*row.IndicatorName]++
		}
	}
}

func (s *summary) print(w io.Writer, rows *output.Writer) {
	if s.taken > 0 {
		fmt.Fprintf(w, "pages       %d (%d taken over from the last run, %d read anew)\n", s.pages, s.taken, s.pages-s.taken)
	}
	fmt.Fprintf(w, "documents   %d\n", s.documents)
	if s.duplicates > 0 {
		fmt.Fprintf(w, "duplicates  %d of them\n", s.duplicates)
		fmt.Fprintf(w, "distinct    %d\n", s.documents-s.duplicates)
	}
	skipped := 0
	for _, n := range s.skipped {
		skipped += n
	}
	if skipped > 0 {
		fmt.Fprintf(w, "skipped     %d (%s)\n", skipped, counts(s.skipped, len(s.skipped)))
	}
	fmt.Fprintf(w, "statements  %d", s.statements)
	if s.statements > 0 {
		fmt.Fprintf(w, " (%s)", counts(s.kinds, len(s.kinds)))
	}
	fmt.Fprintln(w)
	if len(s.indicators) > 0 {
		fmt.Fprintf(w, "indicators  %s\n", counts(s.indicators, 10))
	}
	for _, name := range rows.Files() {
		fmt.Fprintf(w, "written     %s\n", filepath.Join(s.dir, name))
	}
	for _, name := range rows.Removed() {
		fmt.Fprintf(w, "removed     %s, which an earlier run wrote\n", filepath.Join(s.dir, name))
	}
	for _, note := range rows.Notes() {
		fmt.Fprintf(w, "note        %s\n", note)
	}
}

// counts lists the n most frequent keys.
func counts(m map[string]int, n int) string {
	keys := slices.SortedFunc(maps.Keys(m), func(a, b string) int {
		return cmp.Or(cmp.Compare(m[b], m[a]), cmp.Compare(a, b))
	})
	keys = keys[:min(n, len(keys))]
	for i, k := range keys {
		keys[i] = fmt.Sprintf("%s %d", k, m[k])
	}
	return strings.Join(keys, ", ")
}

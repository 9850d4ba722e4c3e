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
		say(w, "pages       %d (%d taken over from the last run, %d read anew)", s.pages, s.taken, s.pages-s.taken)
	}
	say(w, "documents   %d", s.documents)
	if s.duplicates > 0 {
		say(w, "duplicates  %d of them", s.duplicates)
		say(w, "distinct    %d", s.documents-s.duplicates)
	}
	skipped := 0
	for _, n := range s.skipped {
		skipped += n
	}
	if skipped > 0 {
		say(w, "skipped     %d (%s)", skipped, counts(labelled(s.skipped, reasonLabel), len(s.skipped)))
	}
	if s.statements > 0 {
		say(w, "statements  %d (%s)", s.statements, counts(labelled(s.kinds, kindLabel), len(s.kinds)))
	} else {
		say(w, "statements  %d", s.statements)
	}
	if len(s.indicators) > 0 {
		say(w, "indicators  %s", counts(s.indicators, 10))
	}
	for _, name := range rows.Files() {
		say(w, "written     %s", filepath.Join(s.dir, name))
	}
	for _, name := range rows.Removed() {
		say(w, "removed     %s, which an earlier run wrote", filepath.Join(s.dir, name))
	}
	for _, note := range rows.Notes() {
		say(w, "note        %w", note)
	}
}

// labelled counts by labels what is counted by codes.
func labelled(codes map[string]int, label func(string) string) map[string]int {
	labels := make(map[string]int, len(codes))
	for code, n := range codes {
		labels[label(code)] += n
	}
	return labels
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
	return strings.Join(keys, spoken.Text(", "))
}

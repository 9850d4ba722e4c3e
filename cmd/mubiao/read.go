package main

import (
	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/output"
)

// skippedRow tells of a page that gave no document.
func skippedRow(s *corpus.Skip) output.SkippedRow {
	row := output.SkippedRow{Source: s.Source, Reason: string(s.Reason)}
	if s.Detail != "" {
		row.Detail = &s.Detail
	}
	if s.RawSHA256 != "" {
		row.RawSHA256 = &s.RawSHA256
	}
	return row
}

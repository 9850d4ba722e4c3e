package diff

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/mubiao/mubiao/output"
)

// Change is a column that differs.
type Change struct {
	Column string `json:"column"`
	Old    string `json:"old"`
	New    string `json:"new"`
}

// Statement is a row that was added (Old is nil), is gone (New is nil), or says
// something else of the same words.
type Statement struct {
	Old     *output.StatementRow
	New     *output.StatementRow
	Columns []Change
}

// MarshalJSON names the rows instead of repeating them.
func (s *Statement) MarshalJSON() ([]byte, error) {
	row := s.Row()
	line := struct {
		Status    string   `json:"status"`
		ID        string   `json:"statement_id"`
		OldID     string   `json:"old_statement_id,omitempty"` // when it has another one now
		Kind      string   `json:"kind"`
		Indicator *string  `json:"indicator"`
		ValueText *string  `json:"value_text"`
		Sentence  string   `json:"sentence"`
		Columns   []Change `json:"columns,omitempty"`
	}{s.Status(), row.StatementID, "", row.Kind, row.Indicator, row.ValueText, row.Sentence, s.Columns}
	if s.Status() == Altered && s.Old.StatementID != s.New.StatementID {
		line.OldID = s.Old.StatementID
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(line)
	return out.Bytes(), err
}

// Row is the new row, or the old one of a statement that is gone.
func (s *Statement) Row() *output.StatementRow {
	if s.New != nil {
		return s.New
	}
	return s.Old
}

// Status is added, gone or altered.
func (s *Statement) Status() string {
	switch {
	case s.Old == nil:
		return Added
	case s.New == nil:
		return Gone
	}
	return Altered
}

// What a row says of its document is told once, with the document, and IDs are
// made of what is compared.
var ofDocument = []string{"statement_id", "doc_id", "seq", "part_of",
	"source", "url", "title", "genre", "issuer", "published", "report_year", "region_level"}

// Where the text is another one, rows stand elsewhere without meaning anything else.
var ofPlace = []string{"paragraph", "sentence_start", "span_start", "span_end", "value_start", "value_end"}

// statements pairs the rows of a document and gives those that differ, in the
// order of the new text, those that are gone behind the rows before them.
func statements(old, new []*output.StatementRow, sameText bool, ignored []string) []Statement {
	partner := map[*output.StatementRow]*output.StatementRow{} // both ways
	ids := map[string]string{}                                 // of new rows by those of old ones
	take := func(a, b *output.StatementRow) {
		partner[a], partner[b], ids[a.StatementID] = b, a, b.StatementID
	}
	a, b := old, new
	for i, key := range keys {
		if i > 0 || sameText {
			a, b = pair(a, b, i == len(keys)-1, key, take)
		}
	}
	passed := slices.Concat(ofDocument, ignored)
	if !sameText {
		passed = append(passed, ofPlace...)
	}

	var found []Statement
	next := 0
	gone := func(until *output.StatementRow) { // the old rows before a partner
		at := slices.Index(old[next:], until)
		if at < 0 && until != nil {
			return // it was moved up
		}
		end := len(old)
		if until != nil {
			end = next + at
		}
		for ; next < end; next++ {
			if partner[old[next]] == nil {
				found = append(found, Statement{Old: old[next]})
			}
		}
	}
	for _, row := range new {
		before := partner[row]
		if before == nil {
			found = append(found, Statement{New: row})
			continue
		}
		gone(before)
		columns := differing(before, row, passed)
		if whole := told(before.PartOf); ids[whole] != told(row.PartOf) && !slices.Contains(ignored, "part_of") {
			columns = append(columns, Change{"part_of", whole, told(row.PartOf)})
		}
		if len(columns) > 1 || len(columns) == 1 && columns[0].Column != "sentence" { // its neighbour in the sentence may be another
			found = append(found, Statement{before, row, columns})
		}
	}
	gone(nil)
	return found
}

// keys are asked in turn. The last one, which must be unique, finds the target
// that was given another number.
var keys = []func(*output.StatementRow) string{
	func(s *output.StatementRow) string {
		return fmt.Sprint(s.SpanStart, s.SpanEnd, told(s.ValueStart), told(s.ValueEnd))
	},
	func(s *output.StatementRow) string {
		return fmt.Sprint(s.Sentence, "\n", told(s.ValueText), "\n", told(s.TableCell), s.SpanStart-s.SentenceStart, s.SpanEnd-s.SentenceStart)
	},
	func(s *output.StatementRow) string {
		if s.ValueText == nil {
			return fmt.Sprint(s.Sentence, "\n", told(s.Action), told(s.Object))
		}
		return fmt.Sprint(s.Sentence, "\n", *s.ValueText)
	},
	func(s *output.StatementRow) string {
		if s.ValueText == nil {
			return fmt.Sprint(told(s.Action), "\n", told(s.Object))
		}
		return fmt.Sprint(told(s.Indicator), "\n", *s.ValueText)
	},
	func(s *output.StatementRow) string {
		if s.Indicator == nil {
			return ""
		}
		return fmt.Sprint(s.Kind, "\n", *s.Indicator, "\n", told(s.Qualifier), "\n", told(s.Form), told(s.PeriodEnd), told(s.RegionCode), told(s.TableCell))
	},
}

// differing lists the columns of two rows of any table that differ.
func differing[R any](old, new *R, passed []string) []Change {
	var found []Change
	var before []string
	for _, value := range output.Values(old) {
		before = append(before, value)
	}
	at := 0
	for name, value := range output.Values(new) {
		if before[at] != value && !slices.Contains(passed, name) {
			found = append(found, Change{name, before[at], value})
		}
		at++
	}
	return found
}

// told is "" for null.
func told[T any](value *T) string {
	if value == nil {
		return ""
	}
	return fmt.Sprint(*value)
}

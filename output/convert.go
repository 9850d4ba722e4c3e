package output

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
)

// Batch is what one page gave, as rows; a Writer takes batches in the order of
// the sources.
type Batch struct {
	Documents  []DocumentRow
	Statements []StatementRow
	Skipped    []SkippedRow
}

// Add turns a document and its statements into rows. Byte offsets become code
// points here and nowhere else.
func (b *Batch) Add(doc *corpus.Document, statements []extract.Statement) {
	points := indexPoints(doc.Text)
	b.Documents = append(b.Documents, documentRow(doc, points, len(statements)))
	first := len(b.Statements)
	ids := statementIDs(doc.ID, statements)
	for i := range statements {
		row := statementRow(doc, &statements[i], points)
		row.StatementID, row.Seq = ids[i], int32(i)
		if whole := statements[i].PartOf; whole >= 0 && whole < len(ids) && whole != i {
			row.PartOf = &ids[whole]
		}
		b.Statements = append(b.Statements, row)
	}
	b.Documents[len(b.Documents)-1].Statements = int32(len(b.Statements) - first)
}

// Skip adds the row of a page that gave no document.
func (b *Batch) Skip(s *corpus.Skip) {
	b.Skipped = append(b.Skipped, SkippedRow{
		Source:    valid(s.Source),
		Reason:    string(s.Reason),
		Detail:    text(s.Detail),
		RawSHA256: text(s.RawSHA256),
	})
}

// Source is that of the page's first row, or "" when there is no row.
func (b *Batch) Source() string {
	switch {
	case len(b.Documents) > 0:
		return b.Documents[0].Source
	case len(b.Skipped) > 0:
		return b.Skipped[0].Source
	}
	return ""
}

// statementIDs names each statement by what it says of which words, so that a
// row keeps its ID when others appear or vanish around it. Statements that rest
// on the very same words are numbered.
func statementIDs(docID string, statements []extract.Statement) []string {
	seen := make(map[string]int)
	ids := make([]string, len(statements))
	for i, s := range statements {
		key := fmt.Sprintf("%s %d-%d %d-%d", docID, s.Span.Start, s.Span.End, s.ValueSpan.Start, s.ValueSpan.End)
		n := seen[key]
		seen[key]++
		sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", key, n))
		ids[i] = "s" + hex.EncodeToString(sum[:8])
	}
	return ids
}

func documentRow(doc *corpus.Document, points pointIndex, statements int) DocumentRow {
	return DocumentRow{
		DocID:            doc.ID,
		Source:           valid(doc.Source),
		URL:              text(doc.URL),
		Title:            text(doc.Title),
		Publisher:        text(doc.Publisher),
		Issuer:           text(doc.Issuer),
		DocNumber:        text(doc.DocNumber),
		Speaker:          text(doc.Speaker),
		SpeakerOffice:    text(doc.SpeakerOffice),
		Genre:            string(doc.Genre),
		Issued:           day(doc.Issued),
		Published:        day(doc.Published),
		PublishedSource:  text(doc.PublishedSource),
		ReportYear:       year(doc.ReportYear),
		ReportYearSource: text(doc.ReportYearSource),
		RegionCode:       text(doc.Region.Code),
		RegionName:       text(doc.Region.Name),
		RegionLevel:      text(doc.Region.Level),
		RegionSource:     text(doc.RegionSource),
		Script:           doc.Script,
		Encoding:         doc.Encoding,
		Format:           doc.Format,
		Text:             valid(doc.Text),
		Chars:            points.at(len(doc.Text)),
		Statements:       int32(statements),
		RawSHA256:        doc.RawSHA256,
		TextSHA256:       doc.TextSHA256,
		DuplicateOf:      text(doc.DuplicateOf),
		Flags:            list(doc.Flags),
		Attachments:      list(doc.Attachments),
	}
}

func statementRow(doc *corpus.Document, s *extract.Statement, points pointIndex) StatementRow {
	row := StatementRow{
		DocID:         doc.ID,
		Kind:          string(s.Kind),
		Headline:      s.Headline,
		Indicator:     text(s.Indicator),
		IndicatorID:   text(s.IndicatorID),
		IndicatorName: text(s.IndicatorName),
		Qualifier:     text(s.Qualifier),
		Form:          text(string(s.Form)),
		Direction:     text(string(s.Direction)),
		Bound:         text(string(s.Bound)),
		Value:         s.Value,
		Low:           s.Low,
		High:          s.High,
		Unit:          text(s.Unit),
		MeasureWord:   text(s.MeasureWord),
		Recurrence:    text(s.Recurrence),
		ComparedWith:  text(s.ComparedWith),
		PeriodText:    text(s.PeriodText),
		PeriodStart:   day(s.Period.Start),
		PeriodEnd:     day(s.Period.End),
		Horizon:       text(string(s.Horizon)),
		Modality:      text(s.Modality),
		Strength:      text(string(s.Strength)),
		Nature:        text(s.Nature),
		RegionCode:    text(s.Region.Code),
		RegionName:    text(s.Region.Name),
		RegionText:    text(s.RegionText),
		Actor:         text(s.Actor),
		CoActors:      list(s.CoActors),
		Action:        text(s.Action),
		Object:        text(s.Object),
		Section:       text(s.Section),
		Heading:       text(s.Heading),
		Paragraph:     int32(s.Block),
		TableCell:     text(s.Cell),
		Sentence:      valid(s.Sentence.Of(doc.Text)),
		SentenceStart: points.at(s.Sentence.Start),
		SpanStart:     points.at(s.Span.Start),
		SpanEnd:       points.at(s.Span.End),
		Evidence:      make([]EvidenceRow, len(s.Evidence)),
		Confidence:    s.Confidence,
		Warnings:      list(s.Warnings),
		Source:        valid(doc.Source),
		URL:           text(doc.URL),
		Title:         text(doc.Title),
		Genre:         string(doc.Genre),
		Issuer:        text(doc.Issuer),
		Published:     day(doc.Published),
		ReportYear:    year(doc.ReportYear),
		RegionLevel:   text(doc.Region.Level),
	}
	if !s.ValueSpan.IsZero() {
		start, end := points.at(s.ValueSpan.Start), points.at(s.ValueSpan.End)
		row.ValueText, row.ValueStart, row.ValueEnd = text(s.ValueSpan.Of(doc.Text)), &start, &end
	}
	for i, e := range s.Evidence {
		row.Evidence[i] = EvidenceRow{e.Slot, valid(e.Span.Of(doc.Text)), points.at(e.Span.Start), points.at(e.Span.End)}
	}
	return row
}

// text makes the empty string null.
func text(s string) *string {
	if s == "" {
		return nil
	}
	s = valid(s)
	return &s
}

func day(d corpus.Date) *int32 {
	if d.IsZero() {
		return nil
	}
	n := d.Days()
	return &n
}

func year(y int) *int32 {
	if y == 0 {
		return nil
	}
	n := int32(y)
	return &n
}

func list(s []string) []string {
	out := make([]string, len(s))
	for i := range s {
		out[i] = valid(s[i])
	}
	return out
}

// valid replaces each invalid byte by one U+FFFD: parquet-go writes such bytes
// unchecked and other readers then refuse the whole file. Counting code points
// takes an invalid byte for one as well, so offsets hold.
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}

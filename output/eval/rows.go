package eval

import (
	"encoding/json"
	"os"
	"time"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/output"
)

// Row is a statement of a program, with the columns that are compared.
type Row struct {
	ID            string   `json:"statement_id"`
	DocID         string   `json:"doc_id"` // the label's doc, or else
	Source        string   `json:"source"` // its stem or a folder's is
	Genre         string   `json:"genre"`
	Kind          string   `json:"kind"`
	Sentence      string   `json:"sentence"`
	SentenceStart *int     `json:"sentence_start"`
	ValueText     string   `json:"value_text"`
	ValueStart    *int     `json:"value_start"`
	Indicator     string   `json:"indicator"`
	IndicatorID   string   `json:"indicator_id"`
	Form          string   `json:"form"`
	Direction     string   `json:"direction"`
	Bound         string   `json:"bound"`
	Low           *float64 `json:"low"`
	High          *float64 `json:"high"`
	Unit          string   `json:"unit"`
	MeasureWord   string   `json:"measure_word"`
	PeriodEnd     string   `json:"period_end"`
	Strength      string   `json:"strength"`
	Action        string   `json:"action"`
	Object        string   `json:"object"`
	Confidence    *float64 `json:"confidence"`

	Signs []string `json:"-"` // what the confidence rests on, of a run at hand
}

// RowOf takes what is compared from a row of a run.
func RowOf(s *output.StatementRow) Row {
	start := int(s.SentenceStart)
	r := Row{
		ID: s.StatementID, DocID: s.DocID, Source: s.Source, Genre: s.Genre, Kind: s.Kind, Sentence: s.Sentence, SentenceStart: &start,
		ValueText: said(s.ValueText), Indicator: said(s.Indicator), IndicatorID: said(s.IndicatorID),
		Form: said(s.Form), Direction: said(s.Direction), Bound: said(s.Bound), Low: s.Low, High: s.High,
		Unit: said(s.Unit), MeasureWord: said(s.MeasureWord), Strength: said(s.Strength),
		Action: said(s.Action), Object: said(s.Object), Confidence: s.Confidence,
	}
	if s.ValueStart != nil {
		at := int(*s.ValueStart)
		r.ValueStart = &at
	}
	if s.PeriodEnd != nil {
		r.PeriodEnd = time.Unix(int64(*s.PeriodEnd)*86400, 0).UTC().Format(time.DateOnly)
	}
	return r
}

func said(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// ReadRows reads statements from a file of JSON lines. Errors name the line.
func ReadRows(file string) ([]Row, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var rows []Row
	err = eachLine(f, func(n int, line []byte) error {
		var r Row
		if err := json.Unmarshal(line, &r); err != nil {
			return message.Errorf("%s:%d: %w", file, n, err)
		}
		rows = append(rows, r)
		return nil
	})
	return rows, err
}

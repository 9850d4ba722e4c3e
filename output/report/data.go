package report

import (
	"encoding/binary"
	"encoding/json"
	"io"
	"math"
	"strings"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/output"
)

// header is the part of the data that is JSON; the numbers of the columns
// follow it as little-endian arrays, first the doubles, then the integers.
type header struct {
	Program   string                       `json:"program"`
	Schema    string                       `json:"schema"`
	Title     string                       `json:"title"`
	Rows      int                          `json:"rows"`
	Columns   []column                     `json:"columns"`
	Documents []document                   `json:"documents"`
	Skipped   []skipped                    `json:"skipped"`
	Headers   map[string]string            `json:"headers"` // Chinese names of the columns
	Labels    map[string]map[string]string `json:"labels"`  // Chinese words for values
	Choices   []Choice                     `json:"choices"`
}

// column describes an array. An integer column with a dictionary holds
// indexes into it; −1 is null. A double column holds NaN for null.
type column struct {
	Name   string `json:"name"`
	Type   string `json:"type"` // f64 or i32
	Length int    `json:"length"`
	Dict   any    `json:"dict,omitempty"` // []string, or [][]string for lists

	doubles []float64
	ints    []int32
}

type document struct {
	ID        string   `json:"id"`
	Source    string   `json:"source"`
	URL       *string  `json:"url"`
	Title     *string  `json:"title"`
	Publisher *string  `json:"publisher"`
	Issuer    *string  `json:"issuer"`
	Number    *string  `json:"doc_number"`
	Speaker   *string  `json:"speaker"`
	Office    *string  `json:"speaker_office"`
	Genre     string   `json:"genre"`
	Issued    *int32   `json:"issued"` // days since 1970-01-01
	Published *int32   `json:"published"`
	Year      *int32   `json:"report_year"`
	Region    *string  `json:"region_name"`
	Level     *string  `json:"region_level"`
	Duplicate *string  `json:"duplicate_of"`
	Flags     []string `json:"flags"`
	Bytes     int      `json:"bytes"` // of its text in the second part
}

type skipped struct {
	Source string  `json:"source"`
	Reason string  `json:"reason"`
	Detail *string `json:"detail"`
}

// pack arranges the rows by column.
func pack(rows *Rows, o Options) (*header, error) {
	h := &header{
		Program: o.Program, Schema: output.SchemaVersion, Title: o.Title,
		Rows:      len(rows.Statements),
		Documents: make([]document, len(rows.Documents)),
		Skipped:   make([]skipped, len(rows.Skipped)),
		Headers:   make(map[string]string),
		Labels:    output.Labels(),
		Choices:   rows.Choices(),
	}
	for _, table := range output.Tables() {
		for _, c := range table.Columns {
			h.Headers[c.Name] = c.Header
		}
	}
	for i, s := range rows.Skipped {
		h.Skipped[i] = skipped{s.Source, s.Reason, s.Detail}
	}
	docs := make(map[string]int32, len(rows.Documents))
	offsets := make([]units, len(rows.Documents))
	for i := range rows.Documents {
		d := &rows.Documents[i]
		docs[d.DocID] = int32(i)
		offsets[i] = indexUnits(d.Text)
		h.Documents[i] = document{
			d.DocID, d.Source, d.URL, d.Title, d.Publisher, d.Issuer, d.DocNumber, d.Speaker, d.SpeakerOffice,
			d.Genre, d.Issued, d.Published, d.ReportYear, d.RegionName, d.RegionLevel, d.DuplicateOf, d.Flags, len(d.Text),
		}
	}
	p := newPacker(len(rows.Statements))
	for i := range rows.Statements {
		s := &rows.Statements[i]
		doc, ok := docs[s.DocID]
		if !ok {
			return nil, message.Errorf("statement %s names the document %s, which the table of documents lacks", s.StatementID, s.DocID)
		}
		p.add(s, doc, offsets[doc])
	}
	h.Columns = p.columns()
	return h, nil
}

// writeData writes header and arrays.
func writeData(w io.Writer, h *header) error {
	head, err := json.Marshal(h)
	if err != nil {
		return err
	}
	// The arrays must begin at a multiple of eight bytes to be viewed in place.
	head = append(head, strings.Repeat(" ", (8-(len(head)+8)%8)%8)...)
	if err := binary.Write(w, binary.LittleEndian, uint64(len(head))); err != nil {
		return err
	}
	if _, err := w.Write(head); err != nil {
		return err
	}
	for _, c := range h.Columns {
		if c.Type == "f64" {
			if err := binary.Write(w, binary.LittleEndian, c.doubles); err != nil {
				return err
			}
		}
	}
	for _, c := range h.Columns {
		if c.Type == "i32" {
			if err := binary.Write(w, binary.LittleEndian, c.ints); err != nil {
				return err
			}
		}
	}
	return nil
}

func number(f *float64) float64 {
	if f == nil {
		return math.NaN()
	}
	return *f
}

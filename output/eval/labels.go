package eval

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/mubiao/mubiao/corpus/message"
)

// Label is one value, value-less target or commitment that a person marked. An
// empty string and a nil number mean that the text does not say. The place is
// either a quote (its nth occurrence, from 1) or Start and End, code points of the text.
type Label struct {
	Doc       string `json:"doc"`
	Quote     string `json:"quote"`
	Nth       int    `json:"nth"`
	Start     *int   `json:"start"`
	End       *int   `json:"end"`
	ValueText string `json:"value_text"`
	Kind      string `json:"kind"` // target, result, commitment, provision; none for what is no statement

	Indicator   string   `json:"indicator"`
	IndicatorID string   `json:"indicator_id"`
	Form        string   `json:"form"`
	Direction   string   `json:"direction"`
	Bound       string   `json:"bound"`
	Low         *float64 `json:"low"`
	High        *float64 `json:"high"`
	Unit        string   `json:"unit"`
	MeasureWord string   `json:"measure_word"`
	PeriodEnd   string   `json:"period_end"`
	Strength    string   `json:"strength"`

	Optional bool `json:"optional"` // neither required nor punished
	KindAny  bool `json:"kind_any"` // target or result, either is right
	Due      bool `json:"due"`      // of a commitment: its date is in the quote
	Sampled  bool `json:"sampled"`  // only rows that a label meets are judged in this document

	text     string // of the article, when the label brought it
	kindOnly bool   // marks a span and its kind and nothing else
}

// no is the kind of a label that says: this is no statement.
const no = "none"

// ReadLabels reads a file of labels: one JSON object a line, each a label or, as
// doccano exports them, a text with its spans. Errors name the line.
func ReadLabels(file string) ([]Label, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var labels []Label
	err = eachLine(f, func(n int, line []byte) error {
		found, err := parseLine(line, n)
		if err != nil {
			return message.Errorf("%s:%d: %w", file, n, err)
		}
		labels = append(labels, found...)
		return nil
	})
	return labels, err
}

// eachLine calls for every line that is not blank, however long.
func eachLine(r io.Reader, each func(n int, line []byte) error) error {
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if trimmed := strings.TrimSpace(strings.TrimPrefix(string(line), "\ufeff")); trimmed != "" {
			if err := each(n, []byte(trimmed)); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func parseLine(line []byte, n int) ([]Label, error) {
	var keys map[string]json.RawMessage
	if err := json.Unmarshal(line, &keys); err != nil {
		return nil, err
	}
	if _, isLabel := keys["kind"]; !isLabel {
		if _, isText := keys["text"]; isText {
			return parseDoccano(line, n)
		}
	}
	var l Label
	if err := json.Unmarshal(line, &l); err != nil {
		return nil, err
	}
	if l.Sampled && l.Kind == "" {
		return nil, nil // drawn, and not labelled yet
	}
	return []Label{l}, l.check()
}

func (l *Label) check() error {
	switch {
	case l.Doc == "":
		return message.Errorf("doc is missing")
	case !kinds[l.Kind]:
		return message.Errorf("kind %q is none of target, result, commitment, provision, none", l.Kind)
	case (l.Start == nil) != (l.End == nil):
		return message.Errorf("start and end are needed together")
	case l.Start == nil && l.Quote == "":
		return message.Errorf("neither a quote nor start and end say where the label is")
	case l.Start != nil && (*l.Start < 0 || *l.End < *l.Start):
		return message.Errorf("start %d and end %d are no span", *l.Start, *l.End)
	case l.Kind != "commitment" && l.Kind != no && l.ValueText == "" && l.Start == nil:
		return message.Errorf("value_text is missing")
	}
	return nil
}

var kinds = map[string]bool{"target": true, "result": true, "commitment": true, "provision": true, no: true}

// doccanoLine is a text with its spans: [[start, end, name], …] or, since
// version 1.6, a list of objects.
type doccanoLine struct {
	ID       json.RawMessage   `json:"id"`
	Doc      string            `json:"doc"`
	Source   string            `json:"source"`
	Meta     map[string]any    `json:"meta"`
	Text     string            `json:"text"`
	Label    []json.RawMessage `json:"label"`
	Labels   []json.RawMessage `json:"labels"`
	Entities []struct {
		Label string `json:"label"`
		Start int    `json:"start_offset"`
		End   int    `json:"end_offset"`
	} `json:"entities"`
}

func parseDoccano(line []byte, n int) ([]Label, error) {
	var d doccanoLine
	if err := json.Unmarshal(line, &d); err != nil {
		return nil, err
	}
	doc := d.Doc
	for _, name := range []any{d.Source, d.Meta["doc"], d.Meta["source"]} {
		if s, ok := name.(string); ok && doc == "" {
			doc = stem(s)
		}
	}
	if doc == "" && len(d.ID) > 0 {
		doc = "text" + strings.Trim(string(d.ID), `"`)
	}
	if doc == "" {
		doc = fmt.Sprintf("line%d", n)
	}
	var labels []Label
	add := func(start, end int, name string) error {
		l := Label{Doc: doc, Start: &start, End: &end, text: d.Text, kindOnly: true}
		name = strings.ToLower(name)
		if kind, optional := strings.CutSuffix(name, "?"); optional {
			name, l.Optional = kind, true
		}
		if kind, known := chineseKinds[name]; known {
			name = kind
		}
		l.Kind = name
		runes := []rune(d.Text)
		if start < 0 || end > len(runes) || start >= end {
			return message.Errorf("span %d to %d is outside its text", start, end)
		}
		if l.Quote = string(runes[start:end]); l.Kind != "commitment" {
			l.ValueText = l.Quote
		}
		labels = append(labels, l)
		return l.check()
	}
	for _, raw := range append(d.Label, d.Labels...) {
		var start, end int
		var name string
		if err := json.Unmarshal(raw, &[]any{&start, &end, &name}); err != nil {
			return nil, message.Errorf("a span is not [start, end, kind]: %w", err)
		}
		if err := add(start, end, name); err != nil {
			return nil, err
		}
	}
	for _, e := range d.Entities {
		if err := add(e.Start, e.End, e.Label); err != nil {
			return nil, err
		}
	}
	return labels, nil
}

var chineseKinds = map[string]string{"目标": "target", "结果": "result", "承诺": "commitment", "规定": "provision", "无": no}

// stem is the name of a file without folders and extension.
func stem(name string) string {
	base := filepath.Base(filepath.FromSlash(name))
	return strings.TrimSuffix(base, filepath.Ext(base))
}

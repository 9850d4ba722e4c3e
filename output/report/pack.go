package report

import (
	"strings"

	"github.com/mubiao/mubiao/output"
)

// packer collects columns row by row. Offsets are written relative to the
// sentence, which keeps them small and alike and so cheap to compress.
type packer struct {
	rows    int
	order   []string
	doubles map[string][]float64
	ints    map[string][]int32
	dicts   map[string]*dictionary
}

func newPacker(rows int) *packer {
	return &packer{rows: rows, doubles: map[string][]float64{}, ints: map[string][]int32{}, dicts: map[string]*dictionary{}}
}

func (p *packer) add(s *output.StatementRow, doc int32, at units) {
	subject := s.IndicatorName
	if subject == nil {
		subject = s.Indicator
	}
	p.code("statement_id", &s.StatementID)
	p.code("part_of", s.PartOf)
	p.code("kind", &s.Kind)
	p.code("subject", subject)
	p.code("indicator", s.Indicator)
	p.code("indicator_name", s.IndicatorName)
	p.code("qualifier", s.Qualifier)
	p.code("form", s.Form)
	p.code("direction", s.Direction)
	p.code("value_text", s.ValueText)
	p.code("bound", s.Bound)
	p.code("unit", s.Unit)
	p.code("measure_word", s.MeasureWord)
	p.code("recurrence", s.Recurrence)
	p.code("compared_with", s.ComparedWith)
	p.code("period_text", s.PeriodText)
	p.code("horizon", s.Horizon)
	p.code("modality", s.Modality)
	p.code("strength", s.Strength)
	p.code("nature", s.Nature)
	p.code("region_name", s.RegionName)
	p.code("region_text", s.RegionText)
	p.code("actor", s.Actor)
	p.code("action", s.Action)
	p.code("object", s.Object)
	p.code("section", s.Section)
	p.code("heading", s.Heading)
	p.code("table_cell", s.TableCell)
	p.list("co_actors", s.CoActors)
	p.list("warnings", s.Warnings)

	p.double("value", s.Value)
	p.double("low", s.Low)
	p.double("high", s.High)
	p.double("confidence", s.Confidence)

	p.int("doc", doc)
	p.int("headline", flag(s.Headline))
	p.int("period_start", dayOrNull(s.PeriodStart))
	p.int("period_end", dayOrNull(s.PeriodEnd))

	sentence := at.at(s.SentenceStart)
	p.int("sentence_start", sentence)
	p.int("sentence_length", indexUnits(s.Sentence).length(s.Sentence))
	p.int("span_start", at.at(s.SpanStart)-sentence)
	p.int("span_length", at.at(s.SpanEnd)-at.at(s.SpanStart))
	if s.ValueStart != nil && s.ValueEnd != nil {
		p.int("value_start", at.at(*s.ValueStart)-sentence)
		p.int("value_length", at.at(*s.ValueEnd)-at.at(*s.ValueStart))
	} else {
		p.int("value_start", 0)
		p.int("value_length", 0)
	}
	for _, e := range s.Evidence {
		p.code("evidence_slot", &e.Slot)
		p.int("evidence_start", at.at(e.Start)-sentence)
		p.int("evidence_length", at.at(e.End)-at.at(e.Start))
	}
	p.int("evidence_count", int32(len(s.Evidence)))
}

// columns lists what was collected; the evidence columns are longer than the
// others, or missing when no row has any.
func (p *packer) columns() []column {
	var columns []column
	for _, name := range p.order {
		c := column{Name: name, Type: "i32", ints: p.ints[name], doubles: p.doubles[name]}
		if c.doubles != nil {
			c.Type = "f64"
		}
		c.Length = len(c.ints) + len(c.doubles)
		if d := p.dicts[name]; d != nil {
			c.Dict = d.values
			if d.lists != nil {
				c.Dict = d.lists
			}
		}
		columns = append(columns, c)
	}
	return columns
}

func (p *packer) double(name string, value *float64) {
	if p.doubles[name] == nil {
		p.order = append(p.order, name)
		p.doubles[name] = make([]float64, 0, p.rows)
	}
	p.doubles[name] = append(p.doubles[name], number(value))
}

func (p *packer) int(name string, value int32) {
	if p.ints[name] == nil {
		p.order = append(p.order, name)
		p.ints[name] = make([]int32, 0, p.rows)
	}
	p.ints[name] = append(p.ints[name], value)
}

func (p *packer) code(name string, value *string) {
	d := p.dictionary(name)
	if value == nil {
		p.int(name, null)
		return
	}
	p.int(name, d.code(*value))
}

func (p *packer) list(name string, values []string) {
	d := p.dictionary(name)
	if d.lists == nil {
		d.lists = make([][]string, 0)
	}
	if len(values) == 0 {
		p.int(name, null)
		return
	}
	code := d.code(strings.Join(values, "\x00"))
	if int(code) == len(d.lists) {
		d.lists = append(d.lists, values)
	}
	p.int(name, code)
}

func (p *packer) dictionary(name string) *dictionary {
	d := p.dicts[name]
	if d == nil {
		d = &dictionary{values: make([]string, 0), codes: make(map[string]int32)}
		p.dicts[name] = d
	}
	return d
}

// dictionary numbers the different values of a column as they come.
type dictionary struct {
	values []string
	lists  [][]string
	codes  map[string]int32
}

func (d *dictionary) code(value string) int32 {
	code, ok := d.codes[value]
	if !ok {
		code = int32(len(d.values))
		d.values = append(d.values, value)
		d.codes[value] = code
	}
	return code
}

const (
	null    = -1
	nullDay = -1 << 31 // days before 1970 are negative
)

func dayOrNull(day *int32) int32 {
	if day == nil {
		return nullDay
	}
	return *day
}

func flag(b bool) int32 {
	if b {
		return 1
	}
	return 0
}

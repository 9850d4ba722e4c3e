package lexicon

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
	"go.yaml.in/yaml/v3"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/mubiao/mubiao/corpus/message"
)

// readYAML reads lists under their names: indicators:, units:, cues: and so on.
func (f *ownFile) readYAML() error {
	raw, err := os.ReadFile(f.name)
	if err != nil {
		return err
	}
	var root yaml.Node
	if err := yaml.Unmarshal(raw, &root); err != nil {
		return message.Errorf("%s: %w", f.name, err)
	}
	if len(root.Content) == 0 {
		return nil
	}
	top := root.Content[0]
	if top.Kind != yaml.MappingNode {
		return f.at(top.Line, message.Errorf("entries stand in lists under %s", sectionNames))
	}
	var errs []error
	for i := 0; i+1 < len(top.Content); i += 2 {
		name, list := top.Content[i], top.Content[i+1]
		kind, known := sections[name.Value]
		switch {
		case !known:
			errs = append(errs, f.at(name.Line, message.Errorf("there is no list %q; the lists are %s", name.Value, sectionNames)))
			continue
		case list.Kind != yaml.SequenceNode && list.Tag != "!!null":
			errs = append(errs, f.at(list.Line, message.Errorf("%s: is no list of entries, which begin with -", name.Value)))
			continue
		}
		for _, entry := range list.Content {
			if entry.Kind == yaml.AliasNode {
				entry = entry.Alias
			}
			errs = append(errs, kind.add(f, entry))
		}
	}
	return errors.Join(errs...)
}

// readSheet reads a table with a row for each entry: the column list says of
// which list it is (indicator when there is no such column), the others are
// fields, with | between several words.
func (f *ownFile) readSheet() error {
	rows, lines, err := f.cells()
	if err != nil {
		return message.Errorf("%s: %w", f.name, err)
	}
	if len(rows) == 0 {
		return nil
	}
	head := rows[0]
	var errs []error
	for i, row := range rows[1:] {
		section, entry := "indicators", &yaml.Node{Kind: yaml.MappingNode, Line: lines[i+1]}
		for column, cell := range row {
			cell = strings.TrimSpace(cell)
			if cell == "" || column >= len(head) {
				continue
			}
			name := strings.ToLower(strings.TrimSpace(head[column]))
			if name == "list" {
				section = strings.TrimSuffix(cell, "s") + "s"
				if cell == "quantity" {
					section = "quantities"
				}
				continue
			}
			key := &yaml.Node{Kind: yaml.ScalarNode, Value: name, Line: entry.Line}
			entry.Content = append(entry.Content, key, cellNode(name, cell, entry.Line))
		}
		kind, known := sections[section]
		switch {
		case len(entry.Content) == 0:
		case !known:
			errs = append(errs, f.at(entry.Line, message.Errorf("there is no list %q; the lists are %s, and one may be left out", section, sectionNames)))
		default:
			errs = append(errs, kind.add(f, entry))
		}
	}
	return errors.Join(errs...)
}

// cellTypes are the fields of all lists, by name.
var cellTypes = func() map[string]reflect.Type {
	all := make(map[string]reflect.Type)
	for _, s := range sections {
		for name, t := range s.fields {
			all[name] = t
		}
	}
	return all
}()

// cellNode is a cell as YAML would have it.
func cellNode(field, cell string, line int) *yaml.Node {
	t := cellTypes[field]
	if t == nil || t.Kind() == reflect.String {
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: cell, Line: line}
	}
	if t.Kind() == reflect.Slice {
		list := &yaml.Node{Kind: yaml.SequenceNode, Line: line}
		for word := range strings.SplitSeq(cell, "|") {
			if word = strings.TrimSpace(word); word != "" {
				list.Content = append(list.Content, &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: word, Line: line})
			}
		}
		return list
	}
	if t.Kind() == reflect.Bool {
		switch strings.ToLower(cell) {
		case "1", "yes", "y", "是", "true":
			cell = "true"
		case "0", "no", "n", "否", "false":
			cell = "false"
		}
	}
	return &yaml.Node{Kind: yaml.ScalarNode, Value: cell, Line: line}
}

// cells reads the first sheet, and the line of each row.
func (f *ownFile) cells() (rows [][]string, lines []int, err error) {
	if strings.EqualFold(filepath.Ext(f.name), ".xlsx") {
		book, err := excelize.OpenFile(f.name)
		if err != nil {
			return nil, nil, err
		}
		defer book.Close()
		rows, err = book.GetRows(book.GetSheetName(0), excelize.Options{RawCellValue: true})
		for i := range rows {
			lines = append(lines, i+1)
		}
		return rows, lines, err
	}
	raw, err := os.ReadFile(f.name)
	if err != nil {
		return nil, nil, err
	}
	raw = bytes.TrimPrefix(raw, []byte("\ufeff"))
	if !utf8.Valid(raw) { // what Excel writes on a Chinese system
		if raw, err = simplifiedchinese.GB18030.NewDecoder().Bytes(raw); err != nil {
			return nil, nil, err
		}
	}
	in := csv.NewReader(bytes.NewReader(raw))
	in.FieldsPerRecord = -1
	for {
		row, err := in.Read()
		if err == io.EOF {
			return rows, lines, nil
		}
		if err != nil {
			return nil, nil, err
		}
		line, _ := in.FieldPos(0)
		rows, lines = append(rows, row), append(lines, line)
	}
}

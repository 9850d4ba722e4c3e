package output

import (
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Column describes a column of a table.
type Column struct {
	Name    string // as in the files
	Type    string // string, bool, int32, double, date, list<…>
	Null    bool   // whether null is allowed
	Header  string // in Chinese
	About   string // the meaning
	WhyNull string // what a null means; "" where null is not allowed
	Example string
	Unit    string  // what a number counts, "" for words
	Width   float64 // on a sheet, in characters; 0 is hidden
	field   int     // index of the row's field
}

// Table is a table of the schema: its name, which is the name of its file,
// and its columns in order.
type Table struct {
	Name    string
	Columns []Column
}

// Tables lists the schema.
func Tables() []Table {
	return []Table{
		{"documents", columnsOf[DocumentRow]()},
		{"statements", columnsOf[StatementRow]()},
		{"skipped", columnsOf[SkippedRow]()},
	}
}

func columnsOf[R any]() []Column {
	row := reflect.TypeFor[R]()
	columns := make([]Column, row.NumField())
	for i := range columns {
		field := row.Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("parquet"), ",")
		c := Column{
			Name:    name,
			Null:    field.Type.Kind() == reflect.Pointer,
			Header:  field.Tag.Get("zh"),
			About:   field.Tag.Get("about"),
			WhyNull: field.Tag.Get("null"),
			Example: field.Tag.Get("eg"),
			Unit:    field.Tag.Get("unit"),
			field:   i,
		}
		if width := field.Tag.Get("width"); width != "" {
			c.Width, _ = strconv.ParseFloat(width, 64)
		}
		if c.Null && c.WhyNull == "" {
			c.WhyNull = "the text does not say"
		}
		c.Type = typeName(field.Type)
		if slices.Contains(strings.Split(options, ","), "date") {
			c.Type = "date"
		}
		columns[i] = c
	}
	return columns
}

func typeName(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Pointer:
		return typeName(t.Elem())
	case reflect.Slice:
		return "list<" + typeName(t.Elem()) + ">"
	case reflect.Struct:
		var fields []string
		for i := range t.NumField() {
			fields = append(fields, t.Field(i).Tag.Get("parquet")+" "+typeName(t.Field(i).Type))
		}
		return "struct<" + strings.Join(fields, ", ") + ">"
	case reflect.Float64:
		return "double"
	default:
		return t.Kind().String()
	}
}

// value reads the column of a row: nil for null, a date as ISO 8601.
func (c Column) value(row reflect.Value) any {
	v := row.Field(c.field)
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return nil
		}
		v = v.Elem()
	}
	if c.Type == "date" {
		return time.Unix(v.Int()*86400, 0).UTC().Format(time.DateOnly)
	}
	return v.Interface()
}

// listSeparator stands between the items of a list in a cell.
const listSeparator = "; "

// Values yields the name of each column and its value in the row as text: ""
// for null and for an empty list, the items of a list joined by "; ".
func Values[R any](row *R) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		v := reflect.ValueOf(row).Elem()
		for _, c := range columnsOf[R]() {
			if !yield(c.Name, c.text(v)) {
				return
			}
		}
	}
}

func (c Column) text(row reflect.Value) string {
	switch v := c.value(row).(type) {
	case nil:
		return ""
	case []string:
		return strings.Join(v, listSeparator)
	case []EvidenceRow:
		parts := make([]string, len(v))
		for i, e := range v {
			parts[i] = e.Slot + ": " + e.Text
		}
		return strings.Join(parts, listSeparator)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	default:
		return fmt.Sprint(v)
	}
}

package output

import (
	"reflect"
	"slices"
	"strings"
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
	field   int // index of the row's field
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

func columnsOf[Row any]() []Column {
	row := reflect.TypeFor[Row]()
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
			field:   i,
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

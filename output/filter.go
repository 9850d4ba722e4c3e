package output

import (
	"cmp"
	"errors"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/corpus/message"
)

// Filter keeps the statements that meet all of its conditions. The zero Filter
// keeps every one.
type Filter struct{ conditions []func(*StatementRow) bool }

// Keeps reports whether the row meets every condition.
func (f Filter) Keeps(row *StatementRow) bool {
	for _, meets := range f.conditions {
		if !meets(row) {
			return false
		}
	}
	return true
}

// shorthands are the names that people type for what they filter by most.
var shorthands = map[string]string{"level": "region_level", "year": "report_year", "due": "period_end"}

var condition = regexp.MustCompile(`^\s*([a-z_]+)\s*(!=|<=|>=|=|<|>)\s*(.*?)\s*$`)

// ParseFilter reads conditions such as kind=target, "confidence >= 0.9" or
// due<2026-01-01: a column, an operator, a value, or for = and != several
// separated by commas. Besides the columns of statements there are level, year
// and due (region_level, report_year, period_end), indicator, which also looks at
// the vocabulary's ID and name, and region, a code or a name that takes in the
// places below it. A null meets no condition but !=.
func ParseFilter(conditions []string) (Filter, error) {
	var f Filter
	var errs []error
	for _, text := range conditions {
		meets, err := parseCondition(text)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		f.conditions = append(f.conditions, meets)
	}
	return f, errors.Join(errs...)
}

func parseCondition(text string) (func(*StatementRow) bool, error) {
	parts := condition.FindStringSubmatch(text)
	if parts == nil {
		return nil, message.Errorf("%q is not a condition like kind=target or due<2026-01-01", text)
	}
	name, operator, values := parts[1], parts[2], strings.Split(parts[3], ",")
	equality := operator == "=" || operator == "!="
	if !equality && len(values) > 1 {
		return nil, message.Errorf("%q: %s takes one value", text, operator)
	}
	switch name {
	case "region", "indicator":
		if !equality {
			return nil, message.Errorf("%q: %s is compared with = or !=", text, name)
		}
		among := amongIndicators
		if name == "region" {
			var err error
			if among, err = withinPlaces(values); err != nil {
				return nil, message.Errorf("%q: %w", text, err)
			}
		}
		return func(row *StatementRow) bool { return among(row, values) == (operator == "=") }, nil
	}
	if long, found := shorthands[name]; found {
		name = long
	}
	for _, c := range columnsOf[StatementRow]() {
		if c.Name == name {
			meets, err := c.condition(operator, values)
			if err != nil {
				return nil, message.Errorf("%q: %w", text, err)
			}
			return meets, nil
		}
	}
	return nil, message.Errorf("%q: statements have no column %s", text, name)
}

func amongIndicators(row *StatementRow, values []string) bool {
	for _, field := range []*string{row.Indicator, row.IndicatorID, row.IndicatorName} {
		if field != nil && slices.Contains(values, *field) {
			return true
		}
	}
	return false
}

func withinPlaces(values []string) (func(*StatementRow, []string) bool, error) {
	var places []corpus.Place
	for _, value := range values {
		place, found := corpus.PlaceByCode(value)
		if !found {
			place, found = corpus.FindPlace(value)
		}
		if !found {
			return nil, message.Errorf("no place is called %q", value)
		}
		places = append(places, place)
	}
	return func(row *StatementRow, _ []string) bool {
		if row.RegionCode == nil {
			return false
		}
		for _, place := range places {
			// The nation takes in every place: asked for by name, it means itself.
			if *row.RegionCode == place.Code {
				return true
			}
			if own, found := corpus.PlaceByCode(*row.RegionCode); found && place.Level != corpus.Nation && place.Contains(own) {
				return true
			}
		}
		return false
	}, nil
}

// condition compares the column's value with the ones given: numbers as
// numbers, days and everything else as written.
func (c Column) condition(operator string, values []string) (func(*StatementRow) bool, error) {
	compare := func(cell, value string) int { return strings.Compare(cell, value) }
	switch c.Type {
	case "int32", "double":
		for _, value := range values {
			if _, err := strconv.ParseFloat(value, 64); err != nil {
				return nil, message.Errorf("%s is a number and %q is none", c.Name, value)
			}
		}
		compare = func(cell, value string) int {
			a, _ := strconv.ParseFloat(cell, 64)
			b, _ := strconv.ParseFloat(value, 64)
			return cmp.Compare(a, b)
		}
	case "date":
		for _, value := range values {
			if !isDay.MatchString(value) {
				return nil, message.Errorf("%s is a day and %q is not one like 2026-01-31", c.Name, value)
			}
		}
	case "bool":
		for _, value := range values {
			if value != "true" && value != "false" {
				return nil, message.Errorf("%s is true or false, not %q", c.Name, value)
			}
		}
	}
	return func(row *StatementRow) bool {
		cells := []string{c.text(reflect.ValueOf(row).Elem())}
		if strings.HasPrefix(c.Type, "list<") {
			cells = strings.Split(cells[0], listSeparator)
		}
		if cells[0] == "" {
			return operator == "!="
		}
		switch order := compare(cells[0], values[0]); operator {
		case "<":
			return order < 0
		case "<=":
			return order <= 0
		case ">":
			return order > 0
		case ">=":
			return order >= 0
		}
		equal := slices.ContainsFunc(values, func(value string) bool {
			return slices.ContainsFunc(cells, func(cell string) bool { return compare(cell, value) == 0 })
		})
		return equal == (operator == "=")
	}, nil
}

var isDay = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)

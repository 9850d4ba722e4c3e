package eval

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// Print writes the result as tables and up to misses errors of each sort.
func (r *Result) Print(w io.Writer, misses int) error {
	out := bufio.NewWriter(w)
	t := r.All
	fmt.Fprintf(out, "values %d labelled, %d found, %d missed, %d spurious\n\n", t.Labels, t.Found, t.Missed, t.Spurious)
	fmt.Fprintf(out, "%-22s %7s %7s %7s   %s\n", "", "right", "of", "share", "95 % interval")
	for _, l := range t.lines() {
		right := ""
		if l.Right != nil {
			right = fmt.Sprint(*l.Right)
		}
		fmt.Fprintf(out, "%-22s %7s %7d %7.3f   %.3f to %.3f\n", l.name, right, l.Of, l.Value, l.Low, l.High)
	}
	r.printGenres(out)
	PrintReliability(out, r.Verdicts)
	printErrors(out, r.Sample(misses))
	return out.Flush()
}

// genreColumns are the measures shown for each genre.
var genreColumns = []string{"detection F1", "target F1", "core F1", "full F1", "commitment recall", "commitment precision", "field indicator_id", "field period_end", "field strength"}

func (r *Result) printGenres(out io.Writer) {
	all := r.All.measures()
	columns := slices.DeleteFunc(slices.Clone(genreColumns), func(c string) bool { _, counted := all[c]; return !counted })
	fmt.Fprintf(out, "\n%-12s %6s", "genre", "labels")
	for _, c := range columns {
		fmt.Fprintf(out, "  %s", strings.TrimPrefix(c, "field "))
	}
	fmt.Fprintln(out)
	for _, genre := range slices.Sorted(maps.Keys(r.Genres)) {
		t := r.Genres[genre]
		measures := t.measures()
		fmt.Fprintf(out, "%-12s %6d", genre, t.Labels)
		for _, c := range columns {
			shown := "-"
			if m, counted := measures[c]; counted {
				shown = fmt.Sprintf("%.3f", m.Value)
			}
			fmt.Fprintf(out, "  %*s", len(strings.TrimPrefix(c, "field ")), shown)
		}
		fmt.Fprintln(out)
	}
}

func printErrors(out io.Writer, errors []Error) {
	sort := ""
	for _, e := range errors {
		if e.Sort != sort {
			sort = e.Sort
			fmt.Fprintf(out, "\n%s\n", sort)
		}
		e.print(out)
	}
}

func (e Error) print(out io.Writer) {
	fmt.Fprintf(out, "  %s: %s: %s", e.Doc, e.Kind, e.Words)
	if e.Labelled != "" {
		fmt.Fprintf(out, ": labelled %s, got %s", e.Labelled, e.Got)
	}
	fmt.Fprintf(out, "\n      %s\n", e.Sentence)
}

package extract

import (
	"errors"
	"fmt"
	"unicode/utf8"
)

// reachable reports the words that the scanner can never come to, because what it
// asks first takes them: a name that begins them, then a time, a quantity in words
// or an indicator of the same spelling.
func (e *Extractor) reachable(v *Vocabulary) error {
	var errs []error
	hidden := func(list, w, by string) { errs = append(errs, fmt.Errorf("%s %q is never read: %s", list, w, by)) }
	fixed := map[string]bool{} // times without slots
	for i := range v.Times {
		for _, w := range v.Times[i].Words {
			fixed[w] = true
			if _, n := e.names.longest(w); n > 0 {
				hidden("time", w, fmt.Sprintf("the exclusion %q takes it", w[:n]))
			}
		}
	}
	for i := range v.WordQuantities {
		for _, w := range v.WordQuantities[i].Words {
			switch _, n := e.names.longest(w); {
			case n > 0:
				hidden("quantity in words", w, fmt.Sprintf("the exclusion %q takes it", w[:n]))
			case fixed[w]:
				hidden("quantity in words", w, "a time has the same spelling")
			}
		}
	}
	for i := range v.Cues {
		c := &v.Cues[i]
		if c.Role == Tail {
			continue // read behind its number, before the scanner goes on
		}
		for _, w := range c.Words {
			_, n := e.names.longest(w)
			_, asQuantity := e.words.longest(w)
			in, asIndicator := e.indicators.longest(w)
			switch {
			case n > 0:
				hidden("cue", w, fmt.Sprintf("the exclusion %q takes it", w[:n]))
			case fixed[w]:
				hidden("cue", w, "a time has the same spelling")
			case asQuantity == len(w):
				hidden("cue", w, "a quantity in words has the same spelling")
			case asIndicator == len(w) && utf8.RuneCountInString(w) >= 4 && c.Role != Changing:
				hidden("cue", w, "the indicator "+in.ID+" has the same spelling")
			}
		}
	}
	return errors.Join(errs...)
}

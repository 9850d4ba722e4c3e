package extract

import (
	"errors"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus/message"
)

// reachable reports the words that the scanner can never come to, because what it
// asks first takes them: a name that begins them, then a time, a quantity in words
// or an indicator of the same spelling.
func (e *Extractor) reachable(v *Vocabulary) error {
	var errs []error
	hidden := func(list, w string, by error) {
		errs = append(errs, message.Errorf("%s %q is never read: %w", list, w, by))
	}
	fixed := map[string]bool{} // times without slots
	for i := range v.Times {
		for _, w := range v.Times[i].Words {
			fixed[w] = true
			if _, n := e.names.longest(w); n > 0 {
				hidden("time", w, message.Errorf("the exclusion %q takes it", w[:n]))
			}
		}
	}
	errs = append(errs, hidingTimes(v, fixed)...)
	for i := range v.WordQuantities {
		for _, w := range v.WordQuantities[i].Words {
			switch _, n := e.names.longest(w); {
			case n > 0:
				hidden("quantity in words", w, message.Errorf("the exclusion %q takes it", w[:n]))
			case fixed[w]:
				hidden("quantity in words", w, message.Errorf("a time has the same spelling"))
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
				hidden("cue", w, message.Errorf("the exclusion %q takes it", w[:n]))
			case fixed[w]:
				hidden("cue", w, message.Errorf("a time has the same spelling"))
			case asQuantity == len(w):
				hidden("cue", w, message.Errorf("a quantity in words has the same spelling"))
			case asIndicator == len(w) && utf8.RuneCountInString(w) >= 4 && c.Role != Changing:
				hidden("cue", w, message.Errorf("the indicator %s has the same spelling", in.ID))
			}
		}
	}
	return errors.Join(errs...)
}

// hidingTimes reports the names that begin with a time, which nothing would then date.
func hidingTimes(v *Vocabulary, times map[string]bool) []error {
	var errs []error
	for i := range v.Indicators {
		for _, w := range append([]string{v.Indicators[i].Name}, v.Indicators[i].Words...) {
			for end := range w {
				if times[w[:end]] {
					errs = append(errs, message.Errorf("indicator %q hides the time %q with which it begins", w, w[:end]))
				}
			}
		}
	}
	return errs
}

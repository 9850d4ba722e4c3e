package lexicon

import (
	"slices"
	"testing"

	"github.com/mubiao/mubiao/extract"
)

// TestWordingsDecide takes the words away: the sample of each list must then give
// something else, or the list teaches the engine nothing.
func TestWordingsDecide(t *testing.T) {
	v := Default()
	v.Wordings = nil
	without, err := extract.New(v)
	if err != nil {
		t.Fatal(err)
	}
	with := engine(t)
	for _, w := range wordings {
		if slices.Equal(with.Read(w.Sample), without.Read(w.Sample)) {
			t.Errorf("%s %s: the sample %q says the same without them", w.Use, w.Words[0], w.Sample)
		}
	}
}

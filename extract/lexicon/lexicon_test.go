package lexicon

import (
	"testing"

	"github.com/mubiao/mubiao/extract"
)

func TestDefaultCompiles(t *testing.T) {
	if _, err := extract.New(Default()); err != nil {
		t.Fatal(err)
	}
}

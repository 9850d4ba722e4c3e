package lexicon

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/mubiao/mubiao/extract"
)

var update = flag.Bool("update", false, "write what the samples give into the entries; read the difference before it is kept")

// TestSamples runs the sample of every entry through the whole engine and compares
// all statements. An entry without evidence fails by name.
func TestSamples(t *testing.T) {
	e := engine(t)
	err := e.Prove(Default())
	if err == nil {
		return
	}
	for _, err := range err.(interface{ Unwrap() []error }).Unwrap() {
		var u *extract.Unproved
		if !errors.As(err, &u) || !*update || u.Entry.Proof.Sample == "" || u.Reason != "" && u.Reason != extract.NothingGiven {
			t.Error(err)
			continue
		}
		if err := rewrite(u.Entry.Proof, strings.Join(e.Read(u.Entry.Proof.Sample), "\n\t\t\t")); err != nil {
			t.Errorf("%s: %v", u.Entry.Name(), err)
		}
	}
}

// rewrite sets Gives behind the one place where the sample is written.
func rewrite(p extract.Proof, gives string) error {
	files, err := filepath.Glob("*.go")
	if err != nil {
		return err
	}
	sample := "Sample: " + strconv.Quote(p.Sample)
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		before, rest, found := strings.Cut(string(b), sample)
		if !found {
			continue
		}
		if old, ok := strings.CutPrefix(rest, ", Gives: "); ok {
			quoted, err := strconv.QuotedPrefix(old)
			if err != nil {
				return err
			}
			rest = old[len(quoted):]
		}
		literal := strconv.Quote(gives)
		if strings.Contains(gives, "\n") {
			literal = "`" + gives + "`"
		}
		if gives != "" {
			rest = ", Gives: " + literal + rest
		}
		return os.WriteFile(name, []byte(before+sample+rest), 0o644)
	}
	return errors.New("the sample stands in no file as a quoted literal")
}

var compiled = sync.OnceValues(func() (*extract.Extractor, error) { return extract.New(Default()) })

// engine is the extractor of the whole vocabulary, compiled once for all tests.
func engine(t *testing.T) *extract.Extractor {
	t.Helper()
	e, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	return e
}

package lexicon

import (
	"go/ast"
	"go/parser"
	"go/token"
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

// TestEveryUseHasWords reads which uses the engine declares: without words, what asks for one would
// never hold, and nothing else would say so.
func TestEveryUseHasWords(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "../wording.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	declared := 0
	ast.Inspect(file, func(n ast.Node) bool {
		spec, _ := n.(*ast.ValueSpec)
		if spec == nil {
			return true
		}
		if of, _ := spec.Type.(*ast.Ident); of == nil || of.Name != "Use" {
			return true
		}
		declared++
		use := spec.Values[0].(*ast.BasicLit).Value
		if !slices.ContainsFunc(wordings, func(w extract.Wording) bool { return `"`+string(w.Use)+`"` == use }) {
			t.Errorf("%s has no words", spec.Names[0])
		}
		return false
	})
	if declared == 0 {
		t.Error("no use was found")
	}
}

package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/leonelquinteros/gotext"
	"github.com/spf13/pflag"
)

// sayers are the functions that say a sentence, with the argument that is the sentence.
var sayers = map[string]int{"Errorf": 0, "say": 1, "Sprintf": 0, "Text": 0, "skip": 1, "lost": 2, "New": 0}

// sentences are what the program may say: in its source, in its help, and in
// the meanings of mubiao explain, each with a place where it is said. Perhaps
// are formats of fmt and errors, of which some become the detail of a skip.
func sentences(t *testing.T) (said, perhaps map[string]string) {
	said, perhaps = make(map[string]string), make(map[string]string)
	for code, english := range meanings {
		said[english] = "meanings of " + code
	}
	for _, heading := range headings {
		said[heading] = "the headings of help"
	}
	for _, command := range everyCommand(newRoot()) {
		for _, english := range append(strings.Split(command.Long, "\n\n"), command.Short, command.Use) {
			// A command to type is the same in every language, and so is one that takes nothing.
			if strings.Contains(english, " ") && !strings.HasPrefix(english, "\t") && !strings.HasPrefix(english, "    ") {
				said[english] = "help of " + command.CommandPath()
			}
		}
		command.Flags().VisitAll(func(f *pflag.Flag) { said[f.Usage] = "help of " + command.CommandPath() })
	}
	err := filepath.WalkDir("../..", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		sentencesOf(t, name, said, perhaps)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return said, perhaps
}

// sentencesOf collects the sentences of a source file.
func sentencesOf(t *testing.T, name string, said, perhaps map[string]string) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	collect := func(e ast.Expr, said map[string]string) {
		if literal, ok := e.(*ast.BasicLit); ok && literal.Kind == token.STRING {
			english, err := strconv.Unquote(literal.Value)
			if err != nil {
				t.Fatal(err)
			}
			said[english] = files.Position(literal.Pos()).String()
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			called, of := "", ""
			switch f := n.Fun.(type) {
			case *ast.Ident:
				called = f.Name
			case *ast.SelectorExpr:
				called = f.Sel.Name
				if x, ok := f.X.(*ast.Ident); ok {
					of = x.Name
				}
			}
			at, says := sayers[called]
			switch {
			case !says || at >= len(n.Args):
			case of != "fmt" && of != "errors":
				collect(n.Args[at], said)
			case strings.HasPrefix(filepath.ToSlash(name), "../../cmd/") && called != "Sprintf":
				t.Errorf("%s: nobody can say %s.%s in Chinese; use message.Errorf", files.Position(n.Pos()), of, called)
			default:
				collect(n.Args[at], perhaps)
			}
		case *ast.KeyValueExpr: // the remedies of corpus/formats.go
			if key, ok := n.Key.(*ast.Ident); ok && key.Name == "refuse" {
				collect(n.Value, said)
			}
		case *ast.CompositeLit:
			if typ, ok := n.Type.(*ast.Ident); ok && typ.Name == "refusal" {
				collect(n.Elts[1], said)
			}
		}
		return true
	})
}

var verbs = regexp.MustCompile(`%(?:\[(\d+)\])?[-+#0]*[\d.]*([a-zA-Z%])`)

// verbsOf lists the verbs of a format in the order of their arguments.
func verbsOf(format string) []string {
	var found []string
	next := 1
	for _, m := range verbs.FindAllStringSubmatch(format, -1) {
		if m[2] == "%" {
			continue
		}
		if n, err := strconv.Atoi(m[1]); err == nil {
			next = n
		}
		found = append(found, strconv.Itoa(next)+m[2])
		next++
	}
	slices.Sort(found)
	return found
}

func TestEverySentenceHasItsChinese(t *testing.T) {
	said, perhaps := sentences(t)
	chinese, libraries := translations(t, "*.po"), translations(t, "libraries.po")
	for _, english := range slices.Sorted(maps.Keys(said)) {
		words, found := chinese[english]
		switch {
		case english == "" || !strings.ContainsFunc(verbs.ReplaceAllString(english, ""), isWord):
		case !found || words == "":
			t.Errorf("%s: corpus/message/zh has no Chinese for %q", said[english], english)
		}
	}
	for _, english := range slices.Sorted(maps.Keys(chinese)) {
		if said[english] == "" && perhaps[english] == "" && libraries[english] == "" {
			t.Errorf("corpus/message/zh translates what nothing says: %q", english)
		}
		if got, want := verbsOf(chinese[english]), verbsOf(english); !slices.Equal(got, want) {
			t.Errorf("%q has the verbs %v, its Chinese %v", english, want, got)
		}
	}
}

// translations reads files of corpus/message/zh.
func translations(t *testing.T, pattern string) map[string]string {
	files, err := filepath.Glob("../../corpus/message/zh/" + pattern)
	if err != nil || len(files) == 0 {
		t.Fatal("no translations: ", err)
	}
	all := make(map[string]string)
	for _, name := range files {
		po := gotext.NewPo()
		po.ParseFile(name)
		for english, translation := range po.GetDomain().GetTranslations() {
			if english != "" {
				all[english] = translation.Get()
			}
		}
	}
	return all
}

// isWord reports letters, and the spaces of English punctuation.
func isWord(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == ' ' }

// The figures and the indicators change with the vocabulary, the words do not.
func TestReadmeShowsWhatExtractPrints(t *testing.T) {
	page, err := os.ReadFile("../../README.zh-CN.md")
	if err != nil {
		t.Fatal(err)
	}
	_, shown, _ := strings.Cut(string(page), "```text\n")
	shown, _, _ = strings.Cut(shown, "```")
	t.Cleanup(func() { spoken = nil })
	var stdout, stderr bytes.Buffer
	dir := t.TempDir()
	if status := run([]string{"extract", "../../corpus/samples", "-o", dir, "--lang", "zh"}, &stdout, &stderr); status != exitDone {
		t.Fatal(stderr.String())
	}
	told := strings.ReplaceAll(stderr.String(), dir+string(filepath.Separator), "out/")
	changing := regexp.MustCompile(`(?m)\d+|^指标 .*`)
	if diff := cmp.Diff(changing.ReplaceAllString(shown, ""), changing.ReplaceAllString(told, "")); diff != "" {
		t.Error(diff)
	}
}

package message

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/leonelquinteros/gotext"
)

//go:embed zh/*.po
var catalogues embed.FS

// finished are the catalogues of what comes as finished text: what libraries
// say, and the details of skips, which stand in a table.
var finished = []string{"zh/libraries.po", "zh/skipped.po"}

// Language says English sentences in another language; nil says them as they are.
type Language struct {
	translations map[string]string
	finished     []sentence
}

// sentence is one that comes finished.
type sentence struct {
	format  string
	pattern *regexp.Regexp // of what the format gives
}

// Chinese reads the translations of zh/ when they are first needed.
var Chinese = sync.OnceValue(func() *Language {
	l := &Language{translations: make(map[string]string)}
	files, _ := fs.Glob(catalogues, "zh/*.po")
	for _, name := range files {
		data, err := catalogues.ReadFile(name)
		if err != nil {
			panic(err)
		}
		po := gotext.NewPo()
		po.Parse(data)
		for english, translation := range po.GetDomain().GetTranslations() {
			l.translations[english] = translation.Get()
			if slices.Contains(finished, name) && english != "" {
				pattern := verb.ReplaceAllString(regexp.QuoteMeta(english), "(.*)")
				l.finished = append(l.finished, sentence{english, regexp.MustCompile(`(?s)\A` + pattern + `\z`)})
			}
		}
	}
	// From behind, the longer of two that begin alike goes first.
	slices.SortFunc(l.finished, func(a, b sentence) int { return strings.Compare(b.format, a.format) })
	return l
})

var verb = regexp.MustCompile(`%[a-z]`)

// Sprintf says a sentence whose format is English. Errors among the arguments
// are said in the language too.
func (l *Language) Sprintf(format string, args ...any) string {
	if l == nil {
		return fmt.Errorf(format, args...).Error()
	}
	said := make([]any, len(args))
	for i, arg := range args {
		if err, isError := arg.(error); isError {
			arg = errors.New(l.Of(err))
		}
		said[i] = arg
	}
	return fmt.Errorf(l.translated(format), said...).Error()
}

// Of says an error.
func (l *Language) Of(err error) string {
	if l == nil {
		return err.Error()
	}
	switch e := err.(type) {
	case *failed:
		return l.Sprintf(e.format, e.args...)
	case *fs.PathError:
		switch {
		case errors.Is(e, fs.ErrNotExist):
			return l.Sprintf("%s: there is no such file or folder", e.Path)
		case errors.Is(e, fs.ErrPermission):
			return l.Sprintf("%s: you have no right to open or write it", e.Path)
		}
	case interface{ Unwrap() []error }: // errors.Join
		var lines []string
		for _, each := range e.Unwrap() {
			lines = append(lines, l.Of(each))
		}
		return strings.Join(lines, "\n")
	}
	return l.Text(err.Error())
}

// Text says a sentence that comes finished, or has no arguments.
func (l *Language) Text(said string) string {
	if l == nil || said == "" {
		return said
	}
	for _, s := range l.finished {
		parts := s.pattern.FindStringSubmatch(said)
		if parts == nil {
			continue
		}
		args := make([]any, len(parts)-1)
		for i := range args {
			args[i] = l.Text(parts[i+1])
		}
		return fmt.Sprintf(verb.ReplaceAllString(l.translated(s.format), "%s"), args...)
	}
	return l.translated(said)
}

func (l *Language) translated(english string) string {
	if words := l.translations[english]; words != "" {
		return words
	}
	return english
}

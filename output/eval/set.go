package eval

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/corpus/message"
)

// Set is what labels and rows are compared on.
type Set struct {
	Name   string
	Labels []Label
	Texts  map[string]string // by doc
	genres map[string]string // by doc
}

// NewSet joins labels with the texts of a folder, DOC.txt each, or with those
// that the labels brought. A text without labels is compared too: whoever put it
// there found nothing in it.
func NewSet(name string, labels []Label, texts string) (*Set, error) {
	s := &Set{Name: name, Labels: labels, Texts: make(map[string]string), genres: make(map[string]string)}
	if texts != "" {
		entries, err := os.ReadDir(texts)
		if err != nil {
			return nil, err
		}
		for _, e := range entries {
			doc, isText := strings.CutSuffix(e.Name(), ".txt")
			if !isText || e.IsDir() {
				continue
			}
			raw, err := os.ReadFile(filepath.Join(texts, e.Name()))
			if err != nil {
				return nil, err
			}
			s.Texts[doc] = string(raw)
		}
	}
	for i := range labels {
		l := &labels[i]
		if l.text != "" {
			s.Texts[l.Doc] = l.text
		} else if _, known := s.Texts[l.Doc]; !known {
			if texts == "" {
				return nil, message.Errorf("the labels bring no texts; name their folder with --texts")
			}
			return nil, message.Errorf("there is no %s for the labels of %s", filepath.Join(texts, l.Doc+".txt"), l.Doc)
		}
	}
	return s, nil
}

// SetGenre says the genre of the document that an id or a source names, for the table of genres.
func (s *Set) SetGenre(docID, source, genre string) {
	if doc := s.docOf(docID, source); doc != "" && s.genres[doc] == "" {
		s.genres[doc] = genre
	}
}

// docOf is the document of a row: its own id, or the last part of its source that
// names one, "" if none does.
func (s *Set) docOf(docID, source string) string {
	if _, known := s.Texts[docID]; known {
		return docID
	}
	parts := strings.FieldsFunc(source, func(c rune) bool { return strings.ContainsRune(`/\#`, c) })
	for _, part := range slices.Backward(parts) {
		doc := stem(part)
		if _, known := s.Texts[doc]; known {
			return doc
		}
	}
	return ""
}

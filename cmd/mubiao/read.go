package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// page is a stored file.
type page struct {
	source string // slash path relative to the PATH given
	bytes  []byte
	err    error
}

// pages yields every file below the paths, in lexical order.
func pages(paths []string) iter.Seq[page] {
	return func(yield func(page) bool) {
		for _, root := range paths {
			err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
				if err == nil && entry.IsDir() {
					return nil
				}
				source, relErr := filepath.Rel(root, path)
				if relErr != nil || source == "." {
					source = filepath.Base(path)
				}
				p := page{source: filepath.ToSlash(source), err: err}
				if err == nil {
					p.bytes, p.err = os.ReadFile(path)
				}
				if !yield(p) {
					return fs.SkipAll
				}
				return nil
			})
			if err != nil {
				return
			}
		}
	}
}

// clean makes a document of plain text: a paragraph for each line.
func clean(p page) (*corpus.Document, error) {
	if p.err != nil {
		return nil, p.err
	}
	if !utf8.Valid(p.bytes) {
		return nil, fmt.Errorf("not UTF-8")
	}
	raw := sha256.Sum256(p.bytes)
	id := sha256.Sum256(append([]byte(p.source+"\x00"), p.bytes...))
	doc := &corpus.Document{
		ID: "d" + hex.EncodeToString(id[:8]), Source: p.source, Genre: corpus.Other, Script: "Hans",
		Encoding: "utf-8", Format: "text", RawSHA256: hex.EncodeToString(raw[:]),
	}
	var text strings.Builder
	for line := range strings.Lines(string(p.bytes)) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if text.Len() > 0 {
			text.WriteByte('\n')
		}
		doc.Blocks = append(doc.Blocks, corpus.Block{Kind: corpus.Paragraph, Start: text.Len(), End: text.Len() + len(line)})
		text.WriteString(line)
	}
	doc.Text = text.String()
	sum := sha256.Sum256([]byte(doc.Text))
	doc.TextSHA256 = hex.EncodeToString(sum[:])
	return doc, nil
}

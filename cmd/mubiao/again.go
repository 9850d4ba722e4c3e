package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"

	"github.com/mubiao/mubiao/output"
)

// What comes later may tell of pages that were written already: that they are
// excerpts. All rows are then made once more of what the run has kept.

// skips holds the rows of pages of which nothing is kept for the next run, in a
// file that ends with this one.
type skips struct {
	file *os.File
	rows *bufio.Writer
}

func (s *skips) open(dir string) (err error) {
	if s.file, err = os.Create(filepath.Join(dir, "skips")); err == nil {
		s.rows = bufio.NewWriter(s.file)
	}
	return err
}

func (s *skips) add(b *output.Batch) error { return json.NewEncoder(s.rows).Encode(b) }

func (s *skips) close() {
	if s.file != nil {
		s.file.Close()
		os.Remove(s.file.Name())
	}
}

// each gives what was added, as a run's pages: none of them is kept.
func (s *skips) each(yield func(b *output.Batch, err error) bool) {
	rows := json.NewDecoder(io.NewSectionReader(s.file, 0, math.MaxInt64))
	err := s.rows.Flush()
	for err == nil {
		b := new(output.Batch)
		if err = rows.Decode(b); err == nil && !yield(b, nil) {
			return
		}
	}
	if !errors.Is(err, io.EOF) {
		yield(nil, err)
	}
}

// again gives the rows of all pages that keep was called with: those of documents
// in the order of the pages, and then the skips.
func (k *keeper) again(ctx context.Context, workers int, sink func(*output.Batch) error) error {
	type item struct {
		payload []byte
		batch   *output.Batch
		err     error
	}
	payloads := func(yield func(*item) bool) {
		for payload, err := range k.store.Payloads() {
			if !yield(&item{payload: payload, err: err}) {
				return
			}
		}
	}
	unpack := func(i *item) *item {
		if i.err == nil {
			var part kept
			part, i.err = k.unpack(i.payload)
			i.batch = &output.Batch{Documents: part.Documents, Statements: part.Statements}
		}
		return i
	}
	for i := range inOrder(ctx, payloads, workers, unpack) {
		if i.err != nil {
			return i.err
		}
		if err := sink(i.batch); err != nil {
			return err
		}
	}
	for b, err := range k.skips.each {
		if err != nil {
			return err
		}
		if err := sink(b); err != nil {
			return err
		}
	}
	return ctx.Err()
}

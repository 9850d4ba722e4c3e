package main

import (
	"context"
	"fmt"
	"iter"
	"sync"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/output"
	"github.com/mubiao/mubiao/output/parts"
)

// task is a page on its way to its rows.
type task struct {
	page    corpus.Page
	key     parts.Key
	part    parts.Part // what an earlier run kept of the page
	kept    bool       // whether there is any
	batch   *output.Batch
	payload []byte // what is to be kept of the rows
	err     error
}

// extractPages is the whole run: pages become documents, documents statements,
// and the rows of each page reach the sink in the order of the pages.
func extractPages(ctx context.Context, pages iter.Seq[corpus.Page], workers int, statements func(*corpus.Document) []extract.Statement, k *keeper, sink func(*output.Batch) error) error {
	tasks := func(yield func(*task) bool) {
		for page := range pages {
			t := &task{page: page}
			k.recall(t)
			if !yield(t) {
				return
			}
		}
	}
	work := func(t *task) *task {
		if t.err == nil && !k.restore(t) {
			var listed []int
			t.batch, listed = rowsOf(t.page, statements)
			k.pack(t, listed)
		}
		return t
	}
	for t := range inOrder(ctx, tasks, workers, work) {
		if t.err != nil {
			return t.err
		}
		if err := k.keep(t); err != nil {
			return err
		}
		if err := sink(t.batch); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// rowsOf takes one page through the stages, and says which lines of a list are
// about it. A page that breaks the engine is lost by itself: it becomes a skip
// and the run goes on.
func rowsOf(page corpus.Page, statements func(*corpus.Document) []extract.Statement) (batch *output.Batch, listed []int) {
	defer func() {
		if broken := recover(); broken != nil {
			batch = new(output.Batch)
			batch.Skip(&corpus.Skip{Source: page.Source, Reason: corpus.Poisonous, Detail: fmt.Sprint(broken), RawSHA256: page.RawSHA256})
		}
	}()
	batch = new(output.Batch)
	docs, skip := corpus.Clean(page)
	if skip != nil {
		batch.Skip(skip)
	}
	for _, doc := range docs {
		batch.Add(doc, statements(doc))
		if doc.Listed > 0 {
			listed = append(listed, doc.Listed)
		}
	}
	return batch, listed
}

// inOrder works on the items in the given number of goroutines and yields the
// results in the order of the items, so that what is written does not depend on
// the number of workers. At most four results for each worker wait at a time:
// memory does not grow with the number of items.
func inOrder[Item, Result any](ctx context.Context, items iter.Seq[Item], workers int, work func(Item) Result) iter.Seq[Result] {
	return func(yield func(Result) bool) {
		ctx, cancel := context.WithCancel(ctx)
		var group sync.WaitGroup
		defer group.Wait()
		defer cancel()

		type job struct {
			item   Item
			result chan Result
		}
		jobs := make(chan job)
		pending := make(chan chan Result, 4*workers)
		group.Go(func() {
			defer close(pending)
			defer close(jobs)
			for item := range items {
				result := make(chan Result, 1)
				select {
				case pending <- result:
				case <-ctx.Done():
					return
				}
				select {
				case jobs <- job{item, result}:
				case <-ctx.Done():
					return
				}
			}
		})
		for range workers {
			group.Go(func() {
				for j := range jobs {
					j.result <- work(j.item)
				}
			})
		}
		for result := range pending {
			select {
			case r := <-result:
				if !yield(r) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

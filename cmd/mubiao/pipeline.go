package main

import (
	"context"
	"iter"
	"sync"

	"github.com/mubiao/mubiao/output"
)

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

// sink takes the rows of each page, in order.
type sink interface {
	Write(*output.Batch) error
	Files() []string
	Commit() error
	Discard()
}

package main

import (
	"context"
	"slices"
	"sync"
	"testing"
)

func numbers(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func TestResultsKeepTheOrderOfTheItems(t *testing.T) {
	const n = 200
	want := slices.Collect(numbers(n))
	for _, workers := range []int{1, 2, 7} {
		// Items of one pair finish in the reverse of their order.
		var gates [n]chan struct{}
		for i := range gates {
			gates[i] = make(chan struct{})
		}
		work := func(i int) int {
			if workers > 1 && i%2 == 0 {
				<-gates[i+1]
			}
			close(gates[i])
			return i
		}
		if got := slices.Collect(inOrder(context.Background(), numbers(n), workers, work)); !slices.Equal(got, want) {
			t.Errorf("%d workers: %v", workers, got)
		}
	}
}

func TestAReaderThatStopsEndsTheWork(t *testing.T) {
	var mu sync.Mutex
	worked := 0
	work := func(i int) int {
		mu.Lock()
		defer mu.Unlock()
		worked++
		return i
	}
	for i := range inOrder(context.Background(), numbers(1_000_000), 2, work) {
		if i == 10 {
			break
		}
	}
	// Once the loop is left no goroutine runs any more, so reading is safe.
	if worked > 100 {
		t.Errorf("%d items were worked on after the reader stopped at the tenth", worked)
	}
}

func TestCancelEndsTheWork(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	n := 0
	for range inOrder(ctx, numbers(1_000_000), 2, func(i int) int { return i }) {
		if n++; n == 10 {
			cancel()
		}
	}
	if n > 1000 {
		t.Errorf("%d results came after the run was cancelled", n)
	}
}

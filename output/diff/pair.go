package diff

// pair takes out of both lists, and gives to the function, what has the same
// key: the first with the first, the second with the second. An empty key is
// equal to none. With unique a key that several have is passed over as well.
func pair[T any](old, new []T, unique bool, key func(T) string, found func(old, new T)) (leftOld, leftNew []T) {
	waiting := make(map[string][]T, len(new))
	for _, item := range new {
		if k := key(item); k != "" {
			waiting[k] = append(waiting[k], item)
		}
	}
	many := make(map[string]int)
	if unique {
		for _, item := range old {
			many[key(item)]++
		}
		for k, items := range waiting {
			if len(items) > 1 || many[k] > 1 {
				delete(waiting, k)
			}
		}
	}
	taken := make(map[string]int) // of each key, how many of new
	for _, item := range old {
		k := key(item)
		if n := taken[k]; k != "" && n < len(waiting[k]) {
			found(item, waiting[k][n])
			taken[k]++
			continue
		}
		leftOld = append(leftOld, item)
	}
	for _, item := range new {
		k := key(item)
		if taken[k] > 0 { // those that were taken came first
			taken[k]--
			continue
		}
		leftNew = append(leftNew, item)
	}
	return leftOld, leftNew
}

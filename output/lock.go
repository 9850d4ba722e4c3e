package output

import (
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"github.com/mubiao/mubiao/corpus/message"
)

func lockName(dir string) string { return filepath.Join(dir, StateDir, "lock") }

// lockFolder keeps other runs from writing into the folder. The lock is the
// system's, so it ends with the process, however that ends.
func lockFolder(dir string) (*flock.Flock, error) {
	for {
		lock := flock.New(lockName(dir), flock.SetPermissions(0o644))
		locked, err := lock.TryLock()
		if err != nil {
			return nil, message.Errorf("%s cannot be locked: %w", lockName(dir), err)
		}
		if !locked {
			return nil, message.Errorf("another run of mubiao is writing into %s; wait for its end or name another folder", dir)
		}
		// The run before may have removed the file while we opened it.
		held, err1 := lock.Stat()
		there, err2 := os.Stat(lockName(dir))
		if err1 == nil && err2 == nil && os.SameFile(held, there) {
			return lock, nil
		}
		lock.Close()
		if err := os.MkdirAll(filepath.Join(dir, StateDir), 0o755); err != nil {
			return nil, err
		}
	}
}

// unlockFolder lets other runs in. Where nothing is kept for them it leaves
// nothing of ours behind.
func unlockFolder(dir string, lock *flock.Flock) {
	state := filepath.Join(dir, StateDir)
	entries, err := os.ReadDir(state)
	if err != nil || len(entries) > 1 {
		lock.Close()
		return
	}
	gone := os.Remove(lockName(dir)) == nil
	lock.Close()
	if !gone { // some systems remove no file that is open
		os.Remove(lockName(dir))
	}
	os.Remove(state)
}

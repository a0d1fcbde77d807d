#pragma once
// Troubled calls: a kernel that fails, or is cut off, at a call of the test's choice. The test
// program is linked with -Wl,--wrap for each of them, so that the code under test is the released
// code.

namespace letopis::media::testing {

enum class Trouble {
    none,
    fails,  ///< That call fails with `error`, later ones work.
    stays,  ///< That call and all later ones that write fail with `error`.
    kills,  ///< The process ends there and then, as by kill -9.
};

/// From now on call number `at` (from 1) has this trouble. Counts open, write, read, pread, fsync,
/// close, link, unlink, rename, mkdir, fstat and stat.
void trouble(Trouble kind, int at, int error);
/// No more trouble; how many calls there were.
int trouble_over();
/// Hard links fail with EPERM, as on FAT.
void forbid_links(bool forbidden);

}  // namespace letopis::media::testing

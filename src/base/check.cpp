#include "base/check.h"

#include <cstdio>
#include <cstdlib>

namespace letopis {

void check_failed(const char* promise, const char* words, const char* file, int line) {
    std::fprintf(stderr, "letopis: broken promise %s (%s) at %s:%d\n", promise, words, file, line);
    std::abort();
}

}  // namespace letopis

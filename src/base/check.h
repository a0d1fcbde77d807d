#pragma once
// LETOPIS_CHECK: a promise of our own. When it breaks, the process ends: a wrong record is
// worse than no record. The operator's supervisor starts the program again.

namespace letopis {
[[noreturn]] void check_failed(const char* promise, const char* words, const char* file, int line);
}

#define LETOPIS_CHECK(promise, words)                                                 \
    do {                                                                              \
        if (!(promise)) ::letopis::check_failed(#promise, words, __FILE__, __LINE__); \
    } while (false)

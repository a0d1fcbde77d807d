#pragma once
// What a check of a package or of an exported ledger says: whole, or what lies where.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"

namespace letopis {

/// Расхождение: one thing that is not as it must be.
struct Problem {
    std::string path;                          ///< Of the file inside; empty: the container itself.
    std::optional<std::uint64_t> offset;       ///< Byte of the file that was given to the check.
    std::optional<std::uint64_t> file_offset;  ///< Byte inside `path`, where it is known.
    std::string what;                          ///< In Russian, without the place.
    bool operator==(const Problem&) const = default;
};
LETOPIS_DESCRIBE(Problem, path, offset, file_offset, what)

/// "data/records/marks.csv, байт 17 (байт 40213 пакета): изменён байт…"
std::string problem_text(const Problem& problem);

/// Заключение проверки.
/// Invariant: after 500 problems the rest is only counted.
struct VerifyReport {
    std::vector<Problem> problems;
    std::int64_t unlisted_problem_count = 0;
    std::string origin;          ///< Of the ledger, when its checkpoint could be opened.
    std::int64_t tree_size = 0;  ///< The same.
    std::int64_t file_count = 0;
    std::int64_t entry_count = 0;  ///< Entries whose place in the ledger was proved.
    std::int64_t size_bytes = 0;

    bool whole() const { return problems.empty(); }
    void add(Problem problem);
    void add(std::vector<Problem> more);
};
LETOPIS_DESCRIBE(VerifyReport, problems, unlisted_problem_count, origin, tree_size, file_count,
                 entry_count, size_bytes)

}  // namespace letopis

#pragma once
// Whom a year, group or subgroup of FET consists of. Sets that share an atom share students, so
// one of them cannot study while another does.

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/describe.h"
#include "base/limits.h"
#include "exchange/fet/fet_file.h"

namespace letopis {

LETOPIS_ENUM(FetSetKind, year, group, subgroup)

/// A named set of students. A name stands for one set, however many years it appears in.
struct FetStudentSet {
    std::string name;
    int line = 0;
    FetSetKind kind = FetSetKind::year;
    int number_of_students = 0;
    std::vector<int> atoms;            ///< Smallest parts, sorted, each once.
    std::vector<std::string> years;    ///< Years it belongs to (for a year: itself).
    std::vector<std::string> parents;  ///< Sets directly above; empty for a year.
};

class FetStudentSets {
public:
    explicit FetStudentSets(const FetFile& file);

    /// Nothing for an unknown name.
    const FetStudentSet* find(std::string_view name) const;
    /// In the order of the file.
    const std::vector<FetStudentSet>& all() const { return sets_; }
    /// Atoms are numbered from 0.
    int atom_count() const { return atom_count_; }
    /// True when the years are divided beyond limits::import_placements and the rest was left out.
    bool too_large() const { return work_ > limits::import_placements; }

private:
    FetStudentSet& open(const std::string& name, int line, FetSetKind kind, int students);

    void add_group(const FetYear& year, const FetGroup& group, std::vector<int>& of_year);
    void add_once(std::vector<std::string>& names, const std::string& name);
    void append(std::vector<int>& atoms, const std::vector<int>& more);
    void close(FetStudentSet& set, const std::vector<int>& parts);

    std::vector<FetStudentSet> sets_;
    std::unordered_map<std::string, std::size_t> places_;
    int atom_count_ = 0;
    std::size_t work_ = 0;
};

}  // namespace letopis

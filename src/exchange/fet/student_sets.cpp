#include "exchange/fet/student_sets.h"

#include <algorithm>

namespace letopis {

FetStudentSet& FetStudentSets::open(const std::string& name, int line, FetSetKind kind,
                                    int students) {
    const auto [place, is_new] = places_.try_emplace(name, sets_.size());
    if (is_new)
        sets_.push_back({.name = name, .line = line, .kind = kind, .number_of_students = students});
    return sets_[place->second];
}

void FetStudentSets::add_once(std::vector<std::string>& names, const std::string& name) {
    work_ += names.size();
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

void FetStudentSets::append(std::vector<int>& atoms, const std::vector<int>& more) {
    work_ += more.size();
    atoms.insert(atoms.end(), more.begin(), more.end());
}

/// The set consists of these parts; without parts it is an atom itself.
void FetStudentSets::close(FetStudentSet& set, const std::vector<int>& parts) {
    append(set.atoms, parts);
    if (set.atoms.empty()) set.atoms.push_back(atom_count_++);
    std::sort(set.atoms.begin(), set.atoms.end());
    set.atoms.erase(std::unique(set.atoms.begin(), set.atoms.end()), set.atoms.end());
}

void FetStudentSets::add_group(const FetYear& year, const FetGroup& group,
                               std::vector<int>& of_year) {
    open(group.name, group.line, FetSetKind::group, group.number_of_students);
    std::vector<int> of_group;
    for (const FetSubgroup& subgroup : group.subgroups) {
        FetStudentSet& part =
            open(subgroup.name, subgroup.line, FetSetKind::subgroup, subgroup.number_of_students);
        add_once(part.years, year.name);
        add_once(part.parents, group.name);
        if (part.atoms.empty()) close(part, {});
        append(of_group, part.atoms);
    }
    FetStudentSet& whole = open(group.name, group.line, FetSetKind::group, 0);
    add_once(whole.years, year.name);
    add_once(whole.parents, year.name);
    close(whole, of_group);
    append(of_year, whole.atoms);
}

// Bottom up, so that a set's atoms are known when those above it gather them.
FetStudentSets::FetStudentSets(const FetFile& file) {
    for (const FetYear& year : file.years) {
        open(year.name, year.line, FetSetKind::year, year.number_of_students);
        std::vector<int> of_year;
        for (const FetGroup& group : year.groups) {
            if (too_large()) return;
            add_group(year, group, of_year);
        }
        FetStudentSet& whole = open(year.name, year.line, FetSetKind::year, 0);
        add_once(whole.years, year.name);
        close(whole, of_year);
    }
}

const FetStudentSet* FetStudentSets::find(std::string_view name) const {
    const auto found = places_.find(std::string{name});
    return found == places_.end() ? nullptr : &sets_[found->second];
}

}  // namespace letopis

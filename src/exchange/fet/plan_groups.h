#pragma once
// The part of plan_fet that finds classes and groups.

#include <string>
#include <unordered_map>
#include <vector>

#include "exchange/fet/fet_plan.h"
#include "exchange/fet/student_sets.h"

namespace letopis {

/// Classes of the file, and the groups its activities are held for.
class PlannedGroups {
public:
    PlannedGroups(const FetFile& file, ProgrammeFamily family);

    /// Title of the study group that these sets are when taught together; makes it on first use.
    std::string group_for(const std::vector<std::string>& students);
    /// Classes, then the others in the order of first use.
    std::vector<PlannedGroup> all() &&;

private:
    bool is_class(const FetStudentSet& set) const;
    std::vector<std::string> classes_of(const FetStudentSet& set) const;
    PlannedGroup class_group(const FetStudentSet& set) const;

    const FetFile& file_;
    ProgrammeFamily family_;
    FetStudentSets sets_;
    std::unordered_map<std::string, bool> parallels_;  ///< Years that are a whole parallel.
    std::vector<PlannedGroup> groups_;
    std::unordered_map<std::string, std::string> title_of_key_;
    std::unordered_map<std::string, int> titles_;
};

}  // namespace letopis

#include "domain/access/acting_roles.h"

#include <algorithm>

namespace letopis {

Role role_of_relation(Relation relation) {
    switch (relation) {
        case Relation::directs:
            return Role::director;
        case Relation::deputises:
        case Relation::deputises_elsewhere:
            return Role::deputy;
        case Relation::keeps_archive:
            return Role::archivist;
        case Relation::administers:
            return Role::journal_admin;
        case Relation::clerks:
            return Role::clerk;
        case Relation::teaches:
            return Role::subject_teacher;
        case Relation::leads:
            return Role::class_teacher;
        case Relation::is_self:
            return Role::student;
        case Relation::is_guardian:
            return Role::guardian;
        case Relation::inspects:
            return Role::inspector;
        case Relation::schedules:
            return Role::scheduler;
        case Relation::heads_section:
            return Role::section_head;
        case Relation::heads_department:
            return Role::department_head;
        case Relation::trains:
            return Role::training_master;
        case Relation::tends:
            return Role::medic;
        case Relation::cares_for:
            break;
    }
    return Role::counsellor;
}

std::vector<Role> acting_roles(const Standing& standing, Action action, const Target& target) {
    const auto may = permitted(action);
    std::vector<Role> roles;
    for (const Relation relation : relations_to(standing, target))
        if (std::find(may.begin(), may.end(), relation) != may.end())
            roles.push_back(role_of_relation(relation));
    std::sort(roles.begin(), roles.end());
    roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
    return roles;
}

std::string role_titles(const std::vector<Role>& roles) {
    std::string words;
    for (const Role role : roles) {
        if (!words.empty()) words += ", ";
        words += role_title(role);
    }
    return words;
}

}  // namespace letopis

#pragma once
// Acting roles (в какой роли): by which of a person's roles he may do what he did (requirements
// (b): several roles at once are usual, the active one is shown and logged). Roles follow from
// facts, and so does the one he acted in: it is computed for the day and nobody chooses it.

#include <vector>

#include "domain/access/access.h"

namespace letopis {

/// The role by which one stands so to an object.
Role role_of_relation(Relation relation);

/// Those of his roles that permit the action on this object, in the order of Role; none where none
/// does.
std::vector<Role> acting_roles(const Standing& standing, Action action, const Target& target);

/// "учитель, классный руководитель"; "" for none.
std::string role_titles(const std::vector<Role>& roles);

}  // namespace letopis

#pragma once
// The members of a described struct as data: for each its name, where it lies, and what is done
// with one of its type. What reads and writes hundreds of structs walks such a list and is compiled
// once; a function for each struct was most of what their compiler did (docs/adr/0026).

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "base/describe.h"

namespace letopis {

/// `Deed` is what is done with a member, e.g. a function that takes a pointer to it.
template <class Deed>
struct MemberOf {
    std::string_view name;
    std::size_t offset = 0;
    Deed deed;

    /// The member of this object, which must be of the struct that the list is of.
    void* of(void* object) const { return static_cast<std::byte*>(object) + offset; }
    const void* of(const void* object) const {
        return static_cast<const std::byte*>(object) + offset;
    }
};

/// A place for a value, without one: describe() only looks where its members would be.
template <class Struct>
union Unmade {
    Unmade() {}
    ~Unmade() {}
    Struct value;
};

/// Collects the members; of one type for each kind of deed, whatever the struct.
template <class Deed>
class MemberList {
public:
    explicit MemberList(const void* object) : object_{object} {}

    [[gnu::noinline]] void add(std::string_view name, const void* member, Deed deed) {
        const auto offset =
            static_cast<const std::byte*>(member) - static_cast<const std::byte*>(object_);
        members_.push_back({name, static_cast<std::size_t>(offset), deed});
    }
    [[gnu::noinline]] std::vector<MemberOf<Deed>> take() { return std::move(members_); }
    [[gnu::noinline]] std::vector<MemberOf<Deed>> take_by_name() {
        std::sort(members_.begin(), members_.end(),
                  [](const auto& one, const auto& other) { return one.name < other.name; });
        return std::move(members_);
    }

private:
    const void* object_;
    std::vector<MemberOf<Deed>> members_;
};

namespace detail {
template <class Deeds>
struct MemberLister {
    MemberList<decltype(Deeds::template for_a<int>())>& list;

    template <class Value>
    void field(std::string_view name, const Value& value) {
        list.add(name, &value, Deeds::template for_a<Value>());
    }
};
}  // namespace detail

/// Deeds::for_a<Value>() tells what is done with a Value.
template <class Deeds, Described Struct>
auto list_members() {
    const Unmade<Struct> place;
    MemberList<decltype(Deeds::template for_a<int>())> list{&place.value};
    detail::MemberLister<Deeds> lister{list};
    describe(lister, place.value);
    return list;
}
/// In the order described.
template <class Deeds, Described Struct>
[[gnu::noinline]] auto members_of() {
    return list_members<Deeds, Struct>().take();
}
/// In the order of their names.
template <class Deeds, Described Struct>
[[gnu::noinline]] auto members_by_name() {
    return list_members<Deeds, Struct>().take_by_name();
}

}  // namespace letopis

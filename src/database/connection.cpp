#include "database/connection.h"

namespace letopis::database {

std::optional<int> Prepared::Places::find(const char* name) {
    for (std::size_t i = 0; i < known_.size(); ++i) {
        if (next_ >= known_.size()) next_ = 0;
        const Place& place = known_[next_++];
        if (place.name == name) return place.index;
    }
    return std::nullopt;
}

int Prepared::Places::keep(const char* name, int index) {
    known_.push_back({name, index});
    next_ = known_.size();
    return index;
}

int Prepared::parameter(std::string_view name) {
    if (const auto known = parameters_.find(name.data())) return *known;
    return parameters_.keep(name.data(), find_parameter(std::string{name}));
}

int Prepared::column(std::string_view name) {
    if (const auto known = columns_.find(name.data())) return *known;
    return columns_.keep(name.data(), find_column(name));
}

void Connection::keep(const Statement& statement, std::unique_ptr<Prepared> prepared) {
    if (statements_.size() <= statement.place) statements_.resize(statement.place + 1);
    statements_[statement.place] = std::move(prepared);
}

Prepared* Connection::kept(const Statement& statement) const {
    return statement.place < statements_.size() ? statements_[statement.place].get() : nullptr;
}

}  // namespace letopis::database

#pragma once

#include "core/base/result.h"
#include "core/evaluation/evaluation.h"
#include "core/plan/workplan.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>

namespace kinerja {

/// One person on a document, as that person was on that day.
struct PartySnapshot {
    QString name; ///< with titles
    QString nip;
    QString rank;
    QString position;
    QString unit;

    friend bool operator==(const PartySnapshot &, const PartySnapshot &) = default;
};

/// Everything an evaluation document says and stands on, frozen when it is issued. Documents are printed from this alone,
/// so that later changes of names, posts, plans or rules leave them as they were signed.
struct EvaluationSnapshot {
    struct FeedbackEntry {
        QString giver;
        QString text;
        friend bool operator==(const FeedbackEntry &, const FeedbackEntry &) = default;
    };
    struct IndicatorEntry {
        QString aspect;
        QString text;
        QString target;
        QString realisation;
        QString evidence;
        QList<FeedbackEntry> feedback;
        friend bool operator==(const IndicatorEntry &, const IndicatorEntry &) = default;
    };
    struct ItemEntry {
        WorkKind category = WorkKind::Main;
        QString superiorText;
        QString text;
        QList<IndicatorEntry> indicators;
        QList<FeedbackEntry> feedback;
        friend bool operator==(const ItemEntry &, const ItemEntry &) = default;
    };

    QString agency;
    Period period;
    QDate from;  ///< first appraised day of the segment
    QDate until; ///< last one
    int segment = 1;
    PartySnapshot employee;
    PartySnapshot appraiser;
    PartySnapshot superior;       ///< the appraiser's appraiser
    bool seniorExecutive = false; ///< takes the leader's form (JPT)
    PlanApproach approach = PlanApproach::Quantitative;
    bool planAgreed = false;
    QList<ItemEntry> items;
    QList<FeedbackEntry> conductFeedback;
    QList<Expectation> expectations; ///< what the leader specially expects, by core value

    QString organisationUnit; ///< the unit whose predicate applies, by name
    std::optional<OrganisationPredicate> organisation;
    QString organisationReason;
    PredicateCounts distribution;
    std::optional<Rating> result;
    std::optional<Rating> conduct;
    std::optional<Rating> suggestion;
    std::optional<Predicate> predicate;
    QString note;
    QString source;
    QString packId;
    QByteArray packHash;
    QJsonObject explanation; ///< the tree, with every input; recomputes to `predicate`

    friend bool operator==(const EvaluationSnapshot &, const EvaluationSnapshot &) = default;

    /// The same without what belongs to the whole unit: the distribution, which every rating of a colleague moves, and its place in
    /// the chain. Two snapshots that agree in this say the same of the person.
    [[nodiscard]] EvaluationSnapshot ofThePerson() const;
    /// Canonical CBOR: the same content gives the same bytes.
    [[nodiscard]] QByteArray toCbor() const;
    /// Corrupt where the bytes are no snapshot.
    [[nodiscard]] static Result<EvaluationSnapshot> fromCbor(QByteArrayView bytes);
};

} // namespace kinerja

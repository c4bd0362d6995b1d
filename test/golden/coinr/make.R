# Reference values by the functions of the R package COINr.
#
# usage: Rscript make.R input.json expected.json input_ASEM.json asem.json [functions.R]
#
# functions.R holds the package's functions where the package itself is not installed. Of ASEM only facts are kept that no
# row of the input can be read from: two weighted sums of every indicator's scores, and the scores of its aggregates.

library(jsonlite)
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 5) source(arguments[5]) else library(COINr)

numeric_of <- function(list) vapply(list, function(one) if (is.numeric(one)) as.numeric(one) else NA_real_, 0)
quietly <- function(value) suppressMessages(suppressWarnings(value))
normalise <- function(x, way, name, ...) quietly(Normalise(x, f_n = name, f_n_para = list(...), direction = way))

# Every normalisation of one indicator. A cost is turned by Normalise(), so its target and goalposts are given turned.
normalised <- function(x, way, target, posts) {
  turned <- if (way == 1) posts else -rev(posts)
  list(
    minmax = normalise(x, way, "n_minmax", l_u = c(0, 100)),
    zscore = normalise(x, way, "n_zscore", m_sd = c(100, 10)),
    rank = normalise(x, way, "n_rank"),
    rankMidrank = normalise(x, way, "n_rank", ties.method = "average"),
    prank = normalise(x, way, "n_prank"),
    prankMidrank = normalise(x, way, "n_prank", ties.method = "average"),
    borda = normalise(x, way, "n_borda"),
    dist2max = normalise(x, way, "n_dist2max"),
    dist2targ = normalise(x, way, "n_dist2targ", targ = way * target),
    dist2targCapped = normalise(x, way, "n_dist2targ", targ = way * target, cap_max = TRUE),
    goalposts = normalise(x, way, "n_goalposts", gposts = c(turned, 100)),
    goalpostsFree = normalise(x, way, "n_goalposts", gposts = c(turned, 1), trunc2posts = FALSE),
    scaled = normalise(x, way, "n_scaled", npara = turned)
  )
}

# The defaults of Treat() for a data frame.
treat <- function(x) {
  limits <- list(na.rm = TRUE, skew_thresh = 2, kurt_thresh = 3.5)
  quietly(Treat(x,
    f1 = "winsorise", f1_para = c(limits, winmax = 5, force_win = FALSE), f2 = "log_CT", f2_para = list(na.rm = TRUE),
    f_pass = "check_SkewKurt", f_pass_para = limits
  ))
}
shape <- function(x) c(skew(x, na.rm = TRUE), kurt(x, na.rm = TRUE))
treatment <- function(x) {
  treated <- as.numeric(treat(x)$x)
  list(values = treated, changed = I(which(!is.na(x) & treated != x) - 1), before = shape(x), after = shape(treated))
}
aggregate_rows <- function(scores, name, ...) quietly(apply(as.matrix(scores), 1, name, ...))

# --- made-up input

input <- fromJSON(arguments[1], simplifyVector = FALSE)
columns <- lapply(input$columns, numeric_of)
ways <- numeric_of(input$directions)
weights <- numeric_of(input$weights)
groups <- unlist(input$groups)
segments <- unlist(input$segments)
all_of <- function(f) lapply(seq_along(columns), f)
scores <- as.data.frame(all_of(function(j) normalise(columns[[j]], ways[j], "n_minmax", l_u = c(1, 100))))
names(scores) <- paste0("x", seq_along(columns))
turned <- as.data.frame(all_of(function(j) ways[j] * columns[[j]]))
complete <- rowSums(is.na(turned)) == 0
two_levels <- function(values, name, ...) {
  inner <- sapply(unique(groups), function(group) aggregate_rows(values[groups == group], name, w = weights[groups == group], ...))
  aggregate_rows(inner, name, w = unlist(input$groupWeights)[unique(groups)], ...)
}
treated_scores <- as.data.frame(all_of(function(j) normalise(as.numeric(treat(columns[[j]])$x), ways[j], "n_minmax", l_u = c(1, 100))))
loadings <- abs(prcomp(turned[complete, ], center = TRUE, scale. = TRUE)$rotation[, 1])
size <- ncol(turned)
alpha_of <- function(covariances) size^2 * (sum(covariances) - sum(diag(covariances))) / (size * (size - 1)) / sum(covariances)

expected <- list(
  normalise = all_of(function(j) normalised(columns[[j]], ways[j], numeric_of(input$targets)[j], numeric_of(input$goalposts[[j]]))),
  treat = all_of(function(j) treatment(columns[[j]])),
  impute = list(
    mean = lapply(scores, i_mean), median = lapply(scores, i_median),
    meanBySegment = lapply(scores, i_mean_grp, f = segments), medianBySegment = lapply(scores, i_median_grp, f = segments)
  ),
  aggregate = list(
    amean = aggregate_rows(scores, a_amean, w = weights), gmean = aggregate_rows(scores, a_gmean, w = weights),
    hmean = aggregate_rows(scores, a_hmean, w = weights),
    genmean2 = aggregate_rows(scores[complete, ], a_genmean, w = weights, p = 2),
    genmeanMinus3 = aggregate_rows(scores[complete, ], a_genmean, w = weights, p = -3),
    copeland = quietly(a_copeland(as.matrix(turned[complete, ]), weights)),
    copelandEqual = quietly(a_copeland(as.matrix(turned[complete, ]), rep(1, size))),
    outranking = rowSums(outrankMatrix(as.matrix(turned[complete, ]), weights)$OutRankMatrix)
  ),
  index = list(
    amean = two_levels(scores, a_amean), treatedAmean = two_levels(treated_scores, a_amean),
    treatedGmean = two_levels(treated_scores, a_gmean), treatedHmean = two_levels(treated_scores, a_hmean),
    rank = rank(-two_levels(treated_scores, a_amean), ties.method = "min")
  ),
  # get_PCA() takes prcomp()'s loadings, get_cronbach() this mean covariance.
  loadings = unname(loadings / sum(loadings)),
  shares = prcomp(turned[complete, ], center = TRUE, scale. = TRUE)$sdev^2 / size,
  alpha = alpha_of(cov(turned[complete, ])), alphaInPairs = alpha_of(cov(turned, use = "pairwise.complete.obs")),
  pearsonInPairs = unname(cor(turned, use = "pairwise.complete.obs")),
  correlate = list(
    pearson = unname(cor(turned[complete, ])), spearman = unname(cor(turned[complete, ], method = "spearman")),
    kendall = unname(cor(turned[complete, ], method = "kendall"))
  )
)
write(toJSON(expected, digits = NA, na = "null", auto_unbox = TRUE), arguments[2])

# --- ASEM: the steps of build_example_coin()

asem <- fromJSON(arguments[3], simplifyVector = FALSE)
text_of <- function(list) vapply(list, function(one) if (is.character(one)) one else NA_character_, "")
meta <- data.frame(
  code = text_of(asem$iMeta$iCode), level = numeric_of(asem$iMeta$Level), way = numeric_of(asem$iMeta$Direction),
  weight = numeric_of(asem$iMeta$Weight), parent = text_of(asem$iMeta$Parent), target = numeric_of(asem$iMeta$Target),
  denominator = text_of(asem$iMeta$Denominator), type = text_of(asem$iMeta$Type)
)
codes <- meta$code[meta$type == "Indicator"]
row_of <- function(code) meta[match(code, meta$code), ]
raw <- lapply(setNames(codes, codes), function(code) numeric_of(asem$iData[[code]]))
sums <- function(x) c(sum(x, na.rm = TRUE), sum(x * seq_along(x), na.rm = TRUE))

indicator <- function(code) {
  x <- raw[[code]]
  way <- row_of(code)$way
  posts <- as.numeric(quantile(x, c(0.1, 0.9), na.rm = TRUE))
  lapply(normalised(x, way, row_of(code)$target, posts), sums)
}
aggregates <- function(data, name) {
  data <- as.data.frame(data)
  for (level in 2:4) {
    for (parent in unique(na.omit(meta$parent[which(meta$level == level - 1)]))) {
      children <- meta[which(meta$level == level - 1 & meta$parent == parent), ]
      data[[parent]] <- aggregate_rows(data[children$code], name, w = children$weight)
    }
  }
  lapply(as.list(data[meta$code[which(meta$type == "Aggregate")]]), as.numeric)
}
score <- function(data, lower = 0) Map(function(x, code) normalise(x, row_of(code)$way, "n_minmax", l_u = c(lower, 100)), data, codes)
treat_all <- function(data) lapply(data, function(x) as.numeric(treat(x)$x))
denominated <- Map(function(x, code) {
  by <- row_of(code)$denominator
  if (is.na(by)) x else x / numeric_of(asem$iData[[by]])
}, raw, codes)
imputed <- lapply(denominated, i_mean_grp, f = text_of(asem$iData$EurAsia_group))
example <- aggregates(score(treat_all(imputed)), a_amean)
pillar <- function(parent) {
  children <- meta[which(meta$level == 1 & meta$parent == parent), ]
  X <- sapply(children$code, function(code) row_of(code)$way * raw[[code]])
  X <- X[complete.cases(X), ]
  loadings <- abs(prcomp(X, center = TRUE, scale. = TRUE)$rotation[, 1])
  list(
    copeland = quietly(a_copeland(X, children$weight)), outranking = rowSums(outrankMatrix(X, children$weight)$OutRankMatrix),
    loadings = unname(loadings / sum(loadings))
  )
}
pillars <- meta$code[which(meta$level == 2)]

write(toJSON(list(
  normalise = lapply(setNames(codes, codes), indicator),
  pillars = lapply(setNames(pillars, pillars), pillar),
  example = c(example, list(rank = rank(-example$Index, ties.method = "min"))),
  treated = aggregates(score(treat_all(raw)), a_amean),
  geometric = aggregates(score(treat_all(raw), 1), a_gmean),
  harmonic = aggregates(score(treat_all(raw), 1), a_hmean)
), digits = NA, na = "null", auto_unbox = TRUE), arguments[4])
